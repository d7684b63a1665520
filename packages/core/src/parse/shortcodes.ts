import { replaceOutsideCode } from './outside-code.ts'

/** Names of shortcodes that show a picture, whose address may leave out the ending of the file. */
const pictureName = /(?:^|\/)(?:img|image|figure|fig|picture|png|jpe?g|gif|svg)(?:\.html)?$/i
const pictureFile = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i

/** `{{< name … >}}`, `{{% name … %}}` of Hugo, `{% name … %}` of Jekyll, Eleventy and others. */
const shortcode = /\{(?:\{[<%]|%)-?\s{0,4}([\w./-]{1,60})\s([^{}<>]{1,800}?)-?(?:[%>]\}\}|%\})/g
const recording = /^(?:[\w-]{1,30}\/)?(?:video|youtube|vimeo|audio|podcast)/i
const parameter =
	/([\w-]{1,40})\s?[=:]\s?(?:"([^"\n]{0,400})"|'([^'\n]{0,400})'|([^\s,"']{1,300}))|"([^"\n]{1,400})"|'([^'\n]{1,400})'|([^\s,"'=]{1,300})/g

/**
 * Turns shortcodes that show a picture into `img` elements of the same length, so that they are read as any other
 * picture; all offsets stay.
 */
export function picturesOfShortcodes(text: string): string {
	if (!text.includes('{%') && !text.includes('{{<')) return text
	return replaceOutsideCode(text, shortcode, ({ 0: whole, 1: name = '', 2: parameters = '' }) => {
		// The picture of a recording is what it shows before it plays.
		if (recording.test(name.startsWith('include') ? parameters.trimStart() : name)) return whole
		const named = new Map<string, string>()
		const plain: string[] = []
		for (const [, key, double, single, bare, ...values] of parameters.matchAll(parameter)) {
			if (key) named.set(key.toLowerCase(), double ?? single ?? bare ?? '')
			else plain.push(values.find((value) => value !== undefined) ?? '')
		}
		const src =
			[...named.values(), ...plain].find((value) => pictureFile.test(value)) ??
			(pictureName.test(name === 'include' ? (plain[0] ?? '') : name)
				? (named.get('src') ?? named.get('url') ?? named.get('path'))
				: undefined)
		if (!src) return whole
		const words = plain.find((value) => value !== src && value.includes(' '))
		const first = (...keys: readonly string[]) => keys.map((key) => named.get(key)).find((value) => value)
		return imageOfLength(
			whole.length,
			src,
			first('alt', 'description', 'desc', 'alttext', 'name') ?? words,
			first('caption', 'title'),
		)
	})
}

/** What does not fit is cut: the caption first, then the end of the alternative text. */
function imageOfLength(length: number, src: string, alt = '', title = ''): string {
	const safe = (value: string) => value.replaceAll('"', "'").replaceAll('<', ' ')
	const open = `<img src="${safe(src)}"`
	let image = `${open} alt="${safe(alt)}" title="${safe(title)}">`
	if (image.length > length)
		image = `${open} alt="${safe(alt).slice(0, Math.max(0, length - open.length - 8))}">`
	if (image.length > length) image = `${open}>`
	return image.length > length ? ''.padEnd(length) : image.padEnd(length)
}
