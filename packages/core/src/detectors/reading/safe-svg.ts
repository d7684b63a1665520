import type { Element, ElementContent, Properties } from 'hast'

const drawing = new Set(
	'svg g defs title desc rect circle ellipse line polyline polygon path text tspan textPath marker linearGradient radialGradient stop clipPath mask pattern symbol use'.split(
		' ',
	),
)
const presentation =
	/^(?:xmlns|viewBox|width|height|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|fx|fy|dx|dy|d|points|transform|fill|fillOpacity|fillRule|stroke|strokeWidth|strokeDashArray|strokeDasharray|strokeLineCap|strokeLinecap|strokeLineJoin|strokeLinejoin|strokeOpacity|opacity|fontSize|fontFamily|fontWeight|fontStyle|textAnchor|dominantBaseline|alignmentBaseline|markerEnd|markerStart|markerMid|markerWidth|markerHeight|refX|refY|orient|offset|stopColor|stopOpacity|gradientUnits|gradientTransform|patternUnits|clipPath|clipPathUnits|id|href|xLinkHref|role|preserveAspectRatio)$/

/** A copy of a drawing that can do nothing but be seen: no script, style, foreign content, handler or outside address. */
export function safeSvg(svg: Element): Element {
	return {
		type: 'element',
		tagName: 'svg',
		properties: { ...properties(svg.properties), xmlns: 'http://www.w3.org/2000/svg' },
		children: children(svg.children, 0),
	}
}

function children(nodes: readonly ElementContent[], depth: number): ElementContent[] {
	if (depth > 30) return []
	return nodes.flatMap((node): ElementContent[] => {
		if (node.type === 'text') return [{ type: 'text', value: node.value }]
		if (node.type !== 'element' || !drawing.has(node.tagName)) return []
		return [
			{
				type: 'element',
				tagName: node.tagName,
				properties: properties(node.properties),
				children: children(node.children, depth + 1),
			},
		]
	})
}

function properties(all: Properties): Properties {
	return Object.fromEntries(
		Object.entries(all).filter(([name, value]) => {
			if (!presentation.test(name)) return false
			if (name === 'href' || name === 'xLinkHref') return typeof value === 'string' && value.startsWith('#')
			// `url(#gradient)` draws; any other address would load.
			return !/url\s*\(\s*['"]?(?!#)/i.test(String(value)) && !/javascript:/i.test(String(value))
		}),
	)
}
