import type { Element, ElementContent, Properties } from 'hast'
import { find, svg } from 'property-information'

const drawn = new Set(
	'svg g defs title desc rect circle ellipse line polyline polygon path text tspan textPath marker linearGradient radialGradient stop clipPath mask pattern symbol use'.split(
		' ',
	),
)
const presentation =
	/^(?:xmlns|viewBox|width|height|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|fx|fy|dx|dy|d|points|transform|fill|fillOpacity|fillRule|stroke|strokeWidth|strokeDashArray|strokeDasharray|strokeLineCap|strokeLinecap|strokeLineJoin|strokeLinejoin|strokeOpacity|opacity|fontSize|fontFamily|fontWeight|fontStyle|textAnchor|dominantBaseline|alignmentBaseline|markerEnd|markerStart|markerMid|markerWidth|markerHeight|refX|refY|orient|offset|stopColor|stopOpacity|gradientUnits|gradientTransform|patternUnits|clipPath|clipPathUnits|id|href|role|preserveAspectRatio)$/

/** Words of HTML that a drawing may hold as labels. */
const worded = new Set('div span p br b i em strong code'.split(' '))

/**
 * A copy of a drawing that can do nothing but be seen: no script, style, foreign content, handler or outside address.
 *
 * @param isFile it will be a file of its own: it keeps its style sheets, as far as they load nothing, the class names
 *   that they speak of, and labels in HTML.
 */
export function safeSvg(drawing: Element, isFile = false): Element {
	return {
		type: 'element',
		tagName: 'svg',
		properties: { ...properties(drawing.properties, isFile), xmlns: 'http://www.w3.org/2000/svg' },
		children: children(drawing.children, isFile, 0),
	}
}

/** Whether a style sheet loads nothing: a backslash could hide an address, and `<` end the sheet. */
export function isSafeSheet(css: string): boolean {
	return !/[\\<]|@import|url\s*\((?!\s*['"]?#)|image-set|expression|javascript:/i.test(css)
}

function children(nodes: readonly ElementContent[], isFile: boolean, depth: number): ElementContent[] {
	if (depth > 30) return []
	return nodes.flatMap((node): ElementContent[] => {
		if (node.type === 'text') return [{ type: 'text', value: node.value }]
		if (node.type !== 'element') return []
		if (isFile && node.tagName === 'style') return sheet(node)
		if (isFile && node.tagName === 'foreignObject') return [labels(node)]
		if (!drawn.has(node.tagName)) return []
		return [
			{
				type: 'element',
				tagName: node.tagName,
				properties: properties(node.properties, isFile),
				children: children(node.children, isFile, depth + 1),
			},
		]
	})
}

function sheet({ children }: Element): ElementContent[] {
	const css = children.map((child) => (child.type === 'text' ? child.value : '')).join('')
	if (!isSafeSheet(css)) return []
	return [{ type: 'element', tagName: 'style', properties: {}, children: [{ type: 'text', value: css }] }]
}

/** HTML in a drawing: plain words in their boxes. */
function labels(object: Element): Element {
	const plain = (nodes: readonly ElementContent[], depth: number): ElementContent[] =>
		nodes.flatMap((node): ElementContent[] => {
			if (node.type === 'text') return [{ type: 'text', value: node.value }]
			if (node.type !== 'element' || !worded.has(node.tagName) || depth > 30) return []
			const { className, style } = node.properties
			const kept = typeof style === 'string' && isSafeSheet(style) ? { style } : {}
			const xmlns = depth === 0 ? { xmlns: 'http://www.w3.org/1999/xhtml' } : {}
			const children = plain(node.children, depth + 1)
			return [{ ...node, properties: { ...xmlns, ...(className && { className }), ...kept }, children }]
		})
	return { ...object, properties: properties(object.properties, true), children: plain(object.children, 0) }
}

function properties(all: Properties, isFile: boolean): Properties {
	const { xLinkHref, style, className, ...attributes } = all
	// A drawing that is shown alone does not know the prefix of `xlink:href`; a style wins over an attribute.
	const written = { href: xLinkHref, ...attributes, ...declarations(style) }
	const kept = Object.fromEntries(
		Object.entries(written).filter(([name, value]) => {
			if (!presentation.test(name)) return false
			if (name === 'href') return typeof value === 'string' && value.startsWith('#')
			// `url(#gradient)` draws; any other address would load.
			return !/url\s*\((?!\s*['"]?#)/i.test(String(value)) && !/javascript:/i.test(String(value))
		}),
	)
	return isFile && className ? { ...kept, className } : kept
}

/** The declarations of a style attribute as attributes, which paint the same and cannot reach anything. */
function declarations(style: Properties[string]): Properties {
	const found: Properties = {}
	for (const declaration of typeof style === 'string' ? style.split(';') : []) {
		const colon = declaration.indexOf(':')
		const name = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase()
		const value = declaration.slice(colon + 1).trim()
		// A backslash escapes letters and could hide an address; priorities mean nothing in an attribute.
		if (!/^[a-z-]{1,40}$/.test(name) || value === '' || /[\\!]/.test(value)) continue
		const attribute = find(svg, name)
		if (styled.test(attribute.property)) found[attribute.property] = value
	}
	return found
}

/** Properties of style sheets that are presentation attributes too; a size or an address is not taken from a style. */
const styled = /^(?:fill|stroke|opacity|font|text|dominant|alignment|marker|stop|clipPath)/
