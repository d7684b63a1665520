import { creditParts, type Subject } from '@linkworthy/embed'
import type { Element, ElementContent } from 'hast'
import { toXast } from 'hast-util-to-xast'
import { s } from 'hastscript'
import { toXml } from 'xast-util-to-xml'
import { fontFamily, type Weight } from './font.ts'
import { ink, innerPx, marginPx, sizes, softInk, widthPx } from './look.ts'
import type { Drawing } from './render.ts'
import { wrap } from './wrap.ts'

/** A chart as an SVG document, with its size in pixels. */
export interface Composed {
	readonly svg: string
	readonly widthPx: number
	readonly heightPx: number
}

/**
 * Puts a drawing under its title and above its credit: they stay together wherever the picture goes.
 *
 * @param subtitle what is measured, and in which unit.
 */
export function compose(subject: Subject, subtitle: string, alt: string, drawing: Drawing): Composed {
	const [before, words, after] = creditParts(subject)
	const address = subject.href.replace(/^https:\/\/(?:www\.)?/, '')
	const parts: ElementContent[] = []
	let y: number = marginPx
	const write = (text: string, sizePx: number, fill: string, mostLines: number, weight: Weight = 400) => {
		if (text === '') return
		for (const line of wrap(text, { widthPx: innerPx, sizePx, weight, mostLines })) {
			const baseline = Math.round(y + sizePx)
			parts.push(s('text', { x: marginPx, y: baseline, fontSize: sizePx, fontWeight: weight, fill }, line))
			y += Math.round(sizePx * 1.3)
		}
	}
	write(subject.name, sizes.title, ink, 4, 600)
	write(subtitle, sizes.subtitle, softInk, 3)
	y += 14
	// What does not fit, by an odd font or number, is made to.
	const scale = Math.min(1, innerPx / drawing.widthPx)
	parts.push(s('g', { transform: `translate(${marginPx},${y}) scale(${scale})` }, drawn(drawing.svg)))
	y += Math.ceil(drawing.heightPx * scale) + 16
	write(`${before}${words}${after}`, sizes.credit, softInk, 3)
	write(address, sizes.credit, softInk, 2)
	const heightPx = y + marginPx - 4
	const size = { width: widthPx, height: heightPx, viewBox: `0 0 ${widthPx} ${heightPx}` }
	const tree = s('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size, role: 'img', fontFamily }, [
		s('title', subject.name),
		s('desc', alt),
		s('rect', { width: widthPx, height: heightPx, fill: '#fff' }),
		...parts,
	])
	// What HTML takes in a text and XML does not: it would keep the whole chart from being shown.
	const svg = toXml(toXast(tree, { space: 'svg' }))
		.replace(/[\uFFFE\uFFFF]/g, '')
		.replaceAll(']]>', ']]&gt;')
	return { svg: `${svg}\n`, widthPx, heightPx }
}

/** The drawing without its outer element, and without what is not painted. */
function drawn({ children }: Element): ElementContent[] {
	return children.flatMap((child): ElementContent[] => {
		if (child.type !== 'element') return [child]
		const { opacity, display } = child.properties
		if (Number(opacity ?? 1) === 0 || display === 'none') return []
		return [{ ...child, children: drawn(child) }]
	})
}
