import { expect, test } from 'vitest'
import { measured } from './measured-page.fixture.ts'

function facts(text: string) {
	return measured(text, 'markdown').facts
}

test('headings that ask', () => {
	expect(
		facts('## How tides work\n\n## Is it late?\n\n## 如何预测\n\n## Warum so spät').questionHeadingCount,
	).toBe(4)
	expect(facts('## How tides work\n\n## How tides work').questionHeadingCount).toBe(1)
	expect(facts('## However late\n\n## Know how\n\n## Show what').questionHeadingCount).toBe(0)
})

test('links to places of the page itself', () => {
	expect(facts('[Method](#method), [data](#data), [the data again](#data).').ownFragmentCount).toBe(2)
	expect(
		facts('## Tides [¶](#tides)\n\nA note.[^a] [Top](#) [page](/x#y)\n\n[^a]: One.').ownFragmentCount,
	).toBe(0)
})
