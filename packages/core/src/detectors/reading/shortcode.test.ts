import { expect, test } from 'vitest'
import { elementOf, pageOf } from '../../page/page-view.fixture.ts'
import { shortcodeIn } from './shortcode.ts'

const read = (text: string) => {
	const page = pageOf(`${text}\n`, 'markdown')
	return shortcodeIn(elementOf(page, 'p'), page)
}

test.each([
	['{{< youtube "x1" >}}', 'youtube', '"x1"'],
	['{{% vimeo 12 %}}', 'vimeo', '12'],
	['{% youtube x1 %}', 'youtube', 'x1'],
	['{% include video/youtube.html id="x1" %}', 'youtube', 'id="x1"'],
	['{{ youtube(id="x1") }}', 'youtube', 'id="x1"'],
	['{{EmbedYouTube("x1")}}', 'embedyoutube', '"x1"'],
	['Watch it: {{< video a.mp4 >}}', 'video', 'a.mp4'],
	['@[codepen](https://codepen.io/a/pen/b)', 'codepen', 'https://codepen.io/a/pen/b'],
])('%s', (text, name, rest) => {
	expect(read(text)).toEqual({ name, rest })
})

test.each([
	'No call here',
	'Write `{{< youtube ID >}}` for it',
	'{{ page.title }}',
	'@someone said',
	'{ a: 1 }',
	'[@youtube](x)',
])('no shortcode in "%s"', (text) => {
	expect(read(text)).toBeNull()
})
