/** Names of rows that sum up the others or are their mean, in the ten languages that the analysis knows. */
const totalName =
	/^(?:(?:grand |sub-?)?totals?|all|sum|overall|(?:total )?average|mean|median|gesamt|insgesamt|summe|durchschnitt|mittelwert|ensemble|somme|moyenne|total g[eé]n[eé]ral|total general|promedio|suma|soma|média|media|totale|totale generale|totaal|gemiddelde?|(?:grand )?totals? (?:for|of|in) .{1,40}|合計|総計|小計|平均|总计|总和|合计|總計|平均值|합계|총계|평균)(?: ?[:*]| ?[([].{0,40})?$/iu

/**
 * Which rows sum up others: by their name, or because the last row holds the sum of all before it in every column of
 * numbers (two columns or more: in one alone it happens by chance).
 */
export function totalRows(
	names: readonly string[],
	columns: readonly (readonly (number | null)[])[],
): ReadonlySet<number> {
	const found = new Set(names.flatMap((name, at) => (totalName.test(name.trim()) ? [at] : [])))
	const last = names.length - 1
	if (last >= 3 && columns.length >= 2 && columns.every((values) => isSum(values, last, found)))
		found.add(last)
	return found
}

function isSum(values: readonly (number | null)[], last: number, totals: ReadonlySet<number>): boolean {
	const total = values[last] ?? null
	if (total === null || total === 0) return false
	let sum = 0
	for (const [at, value] of values.slice(0, last).entries()) if (!totals.has(at)) sum += value ?? 0
	return Math.abs(sum - total) <= Math.abs(total) * 1e-9
}
