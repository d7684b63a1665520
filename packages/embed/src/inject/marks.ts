/** Stand around what we put into a page, so that it can be taken out again. */
const opening = '<!--linkworthy-->'
const closing = '<!--/linkworthy-->'

/** HTML as an insertion: in ASCII, so that it is the same in whatever encoding the page has, and between marks. */
export function marked(html: string): string {
	const ascii = html.replace(
		/[\u{80}-\u{10FFFF}]/gu,
		(character) => `&#x${character.codePointAt(0)?.toString(16)};`,
	)
	return `${opening}${ascii}${closing}`
}

/** A page as it was before anything was put into it. `text` may be its bytes, one character each. */
export function withoutInsertions(text: string): string {
	let kept = ''
	let from = 0
	for (;;) {
		const start = text.indexOf(opening, from)
		const end = start < 0 ? -1 : text.indexOf(closing, start)
		if (end < 0) return kept + text.slice(from)
		kept += text.slice(from, start)
		from = end + closing.length
	}
}
