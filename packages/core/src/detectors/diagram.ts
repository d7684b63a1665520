import { componentName } from '../page/component.ts'
import { classes } from '../page/element.ts'
import type { Detector } from './detector.ts'
import { type CodeBlock, codeBlock } from './reading/code-block.ts'
import { fromCall, fromCode, fromComponent, fromFrame } from './reading/container.ts'
import { drawnBy } from './reading/drawing-code.ts'
import { fromShortcode } from './reading/drawing-shortcode.ts'
import { pictureTags } from './reading/picture.ts'
import { fromPicture } from './reading/picture-candidate.ts'

/** Boxes, arrows, structure: as a picture, inline SVG, code that draws, or characters. */
export const diagram: Detector<'diagram'> = {
	kind: 'diagram',
	tags: [...pictureTags, 'p', 'iframe', 'pre', 'div'],
	element(element, page) {
		switch (element.tag) {
			case 'p':
				return fromShortcode('diagram', element, page)
			case 'iframe':
				return fromFrame('diagram', element, page, 0.8)
			case 'pre':
			case 'div': {
				const listing = element.tag === 'pre' ? codeBlock(element, page) : null
				const call = fromCall('diagram', element, page, 0.75)
				if (call) return call
				if (listing === null && !classes(element).includes('mermaid')) return null
				const drawn = drawnBy(listing ?? mermaid(page.text.slice(element.textStart, element.textEnd)))
				return drawn?.kind === 'diagram' ? fromCode('diagram', element, page, drawn) : null
			}
			default: {
				const name = componentName(element)
				return name !== null && /(?:mermaid|diagram|flowchart|plantuml|graphviz)$/i.test(name)
					? fromComponent('diagram', element, page, name, 0.75)
					: fromPicture('diagram', element, page)
			}
		}
	},
}

function mermaid(text: string): CodeBlock {
	return { language: 'mermaid', meta: '', text }
}
