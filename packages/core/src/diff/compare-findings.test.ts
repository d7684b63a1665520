import { expect, test } from 'vitest'
import { compareFindings, type FoundOn } from './compare-findings.ts'
import { asset, finding } from './compared.fixture.ts'

const captionOf = (id: string) => finding({ rule: 'chart-caption', asset: id, message: `Caption of ${id}.` })

test('a finding is the same when a shifted line and other counts are all that changed', () => {
	const before = finding({ message: 'Of 347 words none.' })
	const after = finding({ message: 'Of 352 words none.', gain: 2.1 })
	expect(compareFindings(on([before]), on([after]))).toEqual({ kept: [[before, after]], gone: [], added: [] })
})

test('a finding follows its asset', () => {
	const before = on([captionOf('chart-1'), captionOf('chart-2')], ['first', 'second'])
	const after = on([captionOf('chart-1')], ['second'])
	const { kept, gone, added } = compareFindings(before, after)
	expect(kept).toEqual([[before.findings[1], after.findings[0]]])
	expect(gone).toEqual([before.findings[0]])
	expect(added).toEqual([])
})

test('the same rule about another asset is another finding', () => {
	const before = on([captionOf('chart-1')], ['first'])
	const after = on([captionOf('chart-1')], ['second'])
	expect(compareFindings(before, after)).toEqual({ kept: [], gone: before.findings, added: after.findings })
})

test('of several findings of a rule about the page, those with the same words are the same', () => {
	const [one, two, three] = ['One.', 'Two.', 'Three.'].map((message) => finding({ message }))
	const { kept, gone, added } = compareFindings(on([one!, two!]), on([two!, three!]))
	expect(kept).toEqual([
		[two, two],
		[one, three],
	])
	expect([gone, added]).toEqual([[], []])
})

test('a page that was not there has no findings', () => {
	const page = on([finding()])
	expect(compareFindings(on([]), page)).toEqual({ kept: [], gone: [], added: page.findings })
})

/** A page with a chart for each key, and nothing else that tells them apart. */
function on(findings: FoundOn['findings'], keys: readonly string[] = []): FoundOn {
	const charts = keys.map((key, index) =>
		asset({ id: `chart-${index + 1}`, key, title: key, text: key, src: null }),
	)
	return { findings, assets: charts }
}
