import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dialogWords } from './dialog-words.ts'

const element = readFileSync(new URL('../../element/linkworthy-embed.js', import.meta.url), 'utf8')

test.each(['de', 'fr', 'es', 'pt-BR', 'it', 'nl', 'ja', 'zh-Hans', 'ko'])(
	'%s has every word, and no other',
	(lang) => {
		const words = dialogWords(lang)
		expect(lang.startsWith(words.lang)).toBe(true)
		const english = /const english = \{([^}]*\{\}[^}]*)\}/.exec(element)?.[1] ?? ''
		const names = [...english.matchAll(/^\t(\w+):/gm)].map(([, name]) => name)
		expect(names).toHaveLength(12)
		expect(Object.keys(words.element ?? {})).toEqual(names)
		expect(words.licensed).toContain('{}')
		expect(words.element?.widthAsGiven).toContain('{}')
	},
)

test.each(['en', 'fi', 'und', '', 'constructor'])('%s is spoken to in English', (lang) => {
	expect(dialogWords(lang)).toMatchObject({ lang: 'en', element: null })
})
