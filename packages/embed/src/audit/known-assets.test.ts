import { expect, test } from 'vitest'
import { chart, page, report } from '../../test/report.ts'
import type { FramedSubject, PublishedEmbed } from '../published/embed.ts'
import { subjectOf } from '../subject/subject.ts'
import { knownAssets } from './known-assets.ts'

function embed(id: string, key: string): PublishedEmbed {
	return {
		id,
		key,
		file: 'tides/index.html',
		number: 1,
		subject: subjectOf(chart(), page([])) as FramedSubject,
	}
}

const told = (sources: Parameters<typeof knownAssets>[0]) =>
	knownAssets(sources).map(({ id, key, version }) => [id, key, version])

test('an embed of the manifest is as it was published, or has changed since', () => {
	const embeds = [embed('a-1', 'a-1'), embed('b-1', 'b-2'), embed('a-1-2', 'a-1')]
	expect(told({ embeds, report: null })).toEqual([
		['a-1', 'a-1', 'current'],
		['b-1', 'b-2', 'changed'],
		['a-1-2', 'a-1', 'current'],
	])
})

test('an embed whose asset the report does not have has vanished', () => {
	const there = report([page([chart({ key: 'a-1' })])])
	expect(told({ embeds: [embed('a-1', 'a-1'), embed('b-1', 'b-1')], report: there })).toEqual([
		['a-1', 'a-1', 'current'],
		['b-1', 'b-1', 'vanished'],
	])
})

test('the report adds words, and no links', () => {
	const words = chart({ key: 'w', kind: 'statistic', src: null, facts: {} })
	const there = report([page([chart({ key: 'a-1' }), words, chart({ key: 'd', kind: 'dataset' })])])
	expect(told({ embeds: [embed('a-1', 'a-1')], report: there })).toEqual([
		['a-1', 'a-1', 'current'],
		[null, 'w', 'current'],
	])
	expect(told({ embeds: null, report: there })).toEqual([
		['a-1', 'a-1', 'current'],
		[null, 'w', 'current'],
	])
})
