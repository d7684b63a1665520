/** Rows as lines of text: the first column to the left, all others to the right. Cells are of narrow characters. */
export function textTable(rows: readonly (readonly string[])[]): string {
	const widths = (rows[0] ?? []).map((_, column) =>
		Math.max(...rows.map((row) => (row[column] ?? '').length)),
	)
	const line = (row: readonly string[]): string =>
		row
			.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
			.join('  ')
	return rows.map((row) => `${line(row).trimEnd()}\n`).join('')
}
