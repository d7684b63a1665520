import { describe, expect, test } from 'vitest'
import { hidingOf } from './hiding-style.ts'

const none = { children: [] }

test.each([
	'display:none',
	'color: red; DISPLAY : none',
	'visibility: hidden',
	'position:absolute;width:1px;height:1px;overflow:hidden',
	'height: 0; overflow: hidden',
	'max-height:0px;overflow:hidden',
	'clip: rect(0, 0, 0, 0)',
	'clip-path:inset(50%)',
])('%s hides openly', (style) => expect(hidingOf(style, none)).toBe('openly'))

test.each([
	'text-indent:-9999px',
	'position:absolute;left:-9999px',
	'top: -10000px; position: fixed',
	'opacity: 0;',
	'font-size:0',
])('%s is a trick', (style) => expect(hidingOf(style, none)).toBe('trick'))

test.each([
	'display: block',
	'text-indent:-20px',
	'margin-left:-9999px; padding-left:9999px',
	'font-size:0.8rem',
	'opacity:0.9',
	'opacity:0;transform:translateY(20px)',
	'opacity:0;transition:opacity 1s',
	'height:0;padding-bottom:56.25%',
	'line-height:1;overflow:hidden',
	'height:100px;overflow:hidden',
])('%s hides nothing', (style) => expect(hidingOf(style, none)).toBeNull())

describe('no size', () => {
	const box = (style: string) => ({
		children: [{ type: 'element' as const, tagName: 'div', properties: { style }, children: [] }],
	})
	test('around boxes that have one hides nothing', () => {
		expect(hidingOf('font-size:0', box('font-size:16px'))).toBeNull()
		expect(hidingOf('font-size:0', box('color:red'))).toBe('trick')
	})
})
