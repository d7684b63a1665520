import { describe, expect, test } from 'vitest'
import { readLinkMacro } from './link-macro.ts'

describe('a link macro leads to', () => {
	test.each([
		['{% link _posts/2026-01-01-tides.md %}', '/_posts/2026-01-01-tides.md'],
		['{%_link__posts/2026-01-01-tides.md_%}#high', '/_posts/2026-01-01-tides.md#high'],
		['{%-_link_tides.md_-%}', '/tides.md'],
		['{%_post_url_2026-01-01-tides_%}', '2026-01-01-tides'],
		['{{<_ref__tides.md__>}}', 'tides.md'],
		['{{<_relref__/docs/spring_tides.md#high__>}}', '/docs/spring_tides.md#high'],
		['{{%_ref__tides__%}}', 'tides'],
		['{{__/tides/____relative_url_}}', '/tides/'],
		["{{ '/tides/' | url }}#high", '/tides/#high'],
		['%7B%7B__../tides/____url_%7D%7D', '../tides/'],
		['{{__https://example.org/____url_}}', 'https://example.org/'],
		['{{_site.baseurl_}}/tides/', '/tides/'],
		['{{site.baseurl}}/tides/', '/tides/'],
	])('%s → %s', (href, path) => {
		expect(readLinkMacro(href)).toBe(path)
	})
})

test.each(['/tides/', 'https://example.org/%7Bx%7D', '{tides}', '{{ page.url }}', '%7B%E0%A4%A', ''])(
	'%s stays',
	(href) => {
		expect(readLinkMacro(href)).toBe(href)
	},
)
