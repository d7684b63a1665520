import { describe, expect, test } from 'vitest'
import { measured, prose } from './measured-page.fixture.ts'

describe('a licence is stated', () => {
	test.each([
		['---\nlicense: CC-BY-4.0\n---\nx', 'CC-BY'],
		['---\nlicence: MIT\n---\nx', 'MIT'],
		['---\nlicense: see the file beside this page, please, and ask\n---\nx', 'stated'],
		['---\nlicense: All rights reserved\n---\nx', 'all-rights-reserved'],
		[
			'This page is licensed under [CC BY-SA 4.0](https://creativecommons.org/licenses/by-sa/4.0/).',
			'CC-BY-SA',
		],
		['<https://creativecommons.org/publicdomain/zero/1.0/>', 'CC0'],
		['<https://creativecommons.org/publicdomain/mark/1.0/>', 'public-domain'],
		['All figures: CC BY-NC-ND', 'CC-BY-NC-ND'],
		['Licence: CC0 1.0', 'CC0'],
		['Lizenz: CC-BY', 'CC-BY'],
		['Données sous licence ODbL', 'ODBL'],
	])('%s', (text, licence) => {
		expect(measured(text, 'markdown').facts.licence).toBe(licence)
	})

	test.each([
		['<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">', 'CC-BY'],
		['<a rel="license" href="/reuse">Reuse</a>', 'stated'],
		['<meta name="dcterms.license" content="CC BY 4.0">', 'CC-BY'],
		[
			'<script type="application/ld+json">{"license": "https://creativecommons.org/licenses/by-nd/4.0/"}</script>',
			'CC-BY-ND',
		],
		['<p>x</p><footer><p>© 2025 The Gauge. All rights reserved.</p></footer>', 'all-rights-reserved'],
		['<p>Alle Rechte vorbehalten</p>', 'all-rights-reserved'],
		['<p>版权所有</p>', 'all-rights-reserved'],
	])('%s', (html, licence) => {
		expect(measured(html).facts.licence).toBe(licence)
	})
})

describe('none is stated', () => {
	test.each([
		['nothing', prose(20)],
		['a paragraph about licences', `Creative Commons offers CC BY among others. ${prose(100)}`],
		['code', '```\nLicense: CC BY 4.0\n```'],
		['letters that look alike', 'The account by Jo, ACC BYE.'],
	])('%s', (_, text) => {
		expect(measured(text, 'markdown').facts.licence).toBeNull()
	})
})

test.each([
	[
		'<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">',
		'https://creativecommons.org/licenses/by/4.0/',
	],
	['<a rel="license" href="https://lab.example/reuse">Reuse</a>', 'https://lab.example/reuse'],
	[
		'<script type="application/ld+json">{"license": "https://opendatacommons.org/licenses/odbl/1-0/"}</script>',
		'https://opendatacommons.org/licenses/odbl/1-0/',
	],
	['<p>Licence: CC BY 4.0</p>', null],
	['<a rel="license" href="/reuse">Reuse</a>', null],
	['<a rel="license" href="javascript:alert(1)">Reuse</a>', null],
])('the address of the licence in %s is %s', (text, address) => {
	expect(measured(text, 'html').facts.licenceUrl).toBe(address)
})
