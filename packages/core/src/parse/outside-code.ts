/** A fence with what it encloses, up to the end of the text if need be, or a code span. */
const code =
	/^[ \t>]{0,20}(`{3,}|~{3,})[^\n]*\n(?:[\s\S]*?^[ \t>]{0,20}\1|[\s\S]*)|(?<!`)(`{1,2})(?!`)[^\n]{1,300}?(?<!`)\2(?!`)/gm

/** Replaces what a pattern finds outside the code of a Markdown text: what stands in code is talked about. */
export function replaceOutsideCode(
	text: string,
	pattern: RegExp,
	replacement: (match: RegExpExecArray) => string,
): string {
	const found = [...text.matchAll(pattern)]
	if (found.length === 0) return text
	const ranges = [...text.matchAll(code)].map(({ 0: { length }, index }) => ({
		start: index,
		end: index + length,
	}))
	const pieces: string[] = []
	let from = 0
	let range = 0
	for (const match of found) {
		while ((ranges[range]?.end ?? text.length) <= match.index) range += 1
		if ((ranges[range]?.start ?? text.length) <= match.index) continue
		pieces.push(text.slice(from, match.index), replacement(match))
		from = match.index + match[0].length
	}
	return pieces.join('') + text.slice(from)
}
