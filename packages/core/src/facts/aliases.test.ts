import { expect, test } from 'vitest'
import { measured } from './measured-page.fixture.ts'

function aliases(frontMatter: string): readonly string[] {
	return measured(`---\n${frontMatter}\n---\nTides.`, 'markdown').aliases
}

test('are the addresses of the front matter, as written', () => {
	expect(aliases('permalink: /tides/')).toEqual(['/tides/'])
	expect(aliases('slug: neap\naliases:\n  - /a/\n  - b.html\nredirect_from: " /c "')).toEqual([
		'neap',
		'/a/',
		'b.html',
		'/c',
	])
	expect(measured('<p>Tides.</p>').aliases).toEqual([])
})

test('what is no address is left out, and so is a flood', () => {
	expect(aliases('permalink: false\nslug: 3\naliases: {a: b}\nurl: ""')).toEqual([])
	expect(aliases(`permalink: /${'a'.repeat(400)}`)).toEqual([])
	expect(aliases(`aliases: [${Array.from({ length: 100 }, (_, at) => `/a${at}`).join(', ')}]`)).toHaveLength(
		20,
	)
})
