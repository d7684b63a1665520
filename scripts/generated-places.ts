/**
 * A text with new content in its generated places: between `<!-- generated: name -->` and `<!-- end -->`, each on a
 * line of its own.
 *
 * @param content by name; each must have its place.
 */
export function withGenerated(text: string, content: Readonly<Record<string, string>>): string {
	return Object.entries(content).reduce((filled, [name, lines]) => {
		const [start, end] = [`<!-- generated: ${name} -->\n`, '<!-- end -->']
		const from = filled.indexOf(start) + start.length
		const to = filled.indexOf(end, from)
		if (from < start.length || to < 0) throw new Error(`no place for ${name}: expected ${start}…${end}`)
		return `${filled.slice(0, from)}${lines}\n${filled.slice(to)}`
	}, text)
}
