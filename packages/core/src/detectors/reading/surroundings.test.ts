import { expect, test } from 'vitest'
import { elementOf, pageOf } from '../../page/page-view.fixture.ts'
import {
	blockAfter,
	blockAround,
	blockBefore,
	captionOf,
	sentenceAround,
	textOfBlock,
} from './surroundings.ts'

const page = pageOf(
	'<main><p>One. Get <a href="x">the data</a> here! Three.</p><div id="empty"></div><p>Two</p><figure><img src="a.png"><figcaption>A bus</figcaption></figure></main><footer>Foot</footer>',
)

test('the blocks around, before and after an element', () => {
	const link = elementOf(page, 'a')
	expect(blockAround(link, page)?.element.tag).toBe('p')
	const empty = elementOf(page, 'div')
	expect(blockAround(empty, page)).toBeNull()
	expect(textOfBlock(blockBefore(empty, page), page)).toBe('One. Get the data here! Three.')
	expect(textOfBlock(blockAfter(empty, page), page)).toBe('Two')
	expect(blockBefore(elementOf(page, 'p'), page)).toBeNull()
	expect(blockAfter(elementOf(page, 'figcaption'), page)).toBeNull()
})

test('the sentence around a link', () => {
	const link = elementOf(page, 'a')
	const { start, end } = sentenceAround(link, blockAround(link, page) as never, page)
	expect(page.textIn(start, end)).toBe('Get the data here!')
})

test('the caption of a figure', () => {
	expect(captionOf(elementOf(page, 'img'), page)).toBe('A bus')
	expect(captionOf(elementOf(page, 'a'), page)).toBeNull()
})
