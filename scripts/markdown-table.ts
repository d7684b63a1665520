/** Rows, the head first, as a table of Markdown. */
export function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
	const line = (row: readonly string[]) => `| ${head.map((_, column) => row[column] ?? '').join(' | ')} |`
	return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n')
}
