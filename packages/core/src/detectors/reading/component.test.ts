import { expect, test } from 'vitest'
import { elementOf, pageOf } from '../../page/page-view.fixture.ts'
import { isCalled, namesOf } from './component.ts'

const element = elementOf(pageOf('<main><div class="box pullQuote" id="intro">A</div></main>'), 'div')

test('class names and id, parted at capitals', () => {
	expect(namesOf(element)).toBe('box pull-Quote intro')
})

test.each([
	[/quote/i, true],
	[/^intro$/, true],
	[/^quote$/i, false],
	[/box pull/, false],
])('whether it is called %s', (pattern, is) => {
	expect(isCalled(element, pattern)).toBe(is)
})
