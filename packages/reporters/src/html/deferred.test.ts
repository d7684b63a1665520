import { h } from 'hastscript'
import { expect, it } from 'vitest'
import { deferred } from './deferred.ts'

it.each(['</noscript>', '</NOSCRIPT x>', 'a</noscript'])(
	'has one end tag, whatever an attribute holds: %j',
	(value) => {
		const node = deferred(h('img', { alt: value }, value))
		const text = 'value' in node ? String(node.value) : ''
		expect(text.match(/<\/noscript/gi)).toHaveLength(1)
		expect(text).toMatch(/^<noscript><img alt=".*">/)
	},
)
