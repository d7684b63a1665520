import { toHtml } from 'hast-util-to-html'
import { expect, it } from 'vitest'
import { words } from './content.ts'
import { outsideLink } from './outside-link.ts'

it.each(['https://site.example/a', 'HTTP://SITE.example/'])('links to %s', (address) => {
	expect(toHtml(outsideLink(address, words('x')))).toMatch(/^<a href="https?:\/\/site\.example\//)
})

it.each([
	'javascript:alert(1)',
	' javascript:alert(1)',
	'java\nscript:alert(1)',
	'data:text/html,x',
	'file:///etc/passwd',
	'blob:https://site.example/1',
	'/relative',
	'//site.example/',
	'',
])('shows %j as words', (address) => {
	expect(toHtml(outsideLink(address, words('x')))).toBe('<span>x</span>')
})
