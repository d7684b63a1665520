import { componentName } from '../page/component.ts'
import { classes } from '../page/element.ts'
import type { Detector } from './detector.ts'
import { codeBlock } from './reading/code-block.ts'
import { drawnBy } from './reading/drawing-code.ts'
import { frameHost, frameSource } from './reading/frame-hosts.ts'
import { pictureTags } from './reading/picture.ts'
import { fromContainer, fromPicture } from './reading/picture-candidate.ts'

/** Boxes, arrows, structure: as a picture, inline SVG, code that draws, or characters. */
export const diagram: Detector<'diagram'> = {
	kind: 'diagram',
	tags: [...pictureTags, 'iframe', 'pre', 'div'],
	element(element, page) {
		if (element.tag === 'pre' || (element.tag === 'div' && classes(element).includes('mermaid'))) {
			const drawn = drawnBy(
				element.tag === 'pre'
					? codeBlock(element, page)
					: { language: 'mermaid', meta: '', text: page.text.slice(element.textStart, element.textEnd) },
			)
			if (drawn?.kind !== 'diagram') return null
			return {
				...fromContainer('diagram', element, page, {
					form: 'code',
					library: drawn.library,
					confidence: drawn.confidence,
					cues: [
						{
							cue:
								drawn.library === 'characters'
									? 'boxes and arrows drawn with characters'
									: `code of ${drawn.library}`,
							element,
						},
					],
					thirdParty: false,
					hasFallback: true,
				}),
				text: page.textOf(element),
			}
		}
		if (element.tag === 'div') return null
		if (element.tag === 'iframe') {
			const src = frameSource(element)
			const host = src === null ? null : frameHost(src)
			if (host?.kind !== 'diagram') return null
			return fromContainer('diagram', element, page, {
				form: 'frame',
				library: host.name,
				confidence: 0.8,
				cues: [{ cue: `a frame of ${host.name}`, element }],
				thirdParty: host.thirdParty,
				hasFallback: false,
				src,
			})
		}
		const name = componentName(element)
		if (name !== null && /(?:mermaid|diagram|flowchart|plantuml|graphviz)$/i.test(name))
			return fromContainer('diagram', element, page, {
				form: 'script',
				library: name,
				confidence: 0.75,
				cues: [{ cue: `a component called ${name.slice(0, 40)}`, element }],
				thirdParty: false,
				hasFallback: false,
			})
		return fromPicture('diagram', element, page)
	},
}
