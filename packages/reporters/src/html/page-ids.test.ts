import { expect, it } from 'vitest'
import { assetWith, pageWith } from '../../test/reports.ts'
import { assetCardId, pageIds } from './page-ids.ts'

it('makes ids of letters, digits and dashes, each once', () => {
	const pages = ['a/b.html', 'a-b.html', 'A b.html', '"><img>.md', '表.md', '図.md', ''].map((file) =>
		pageWith({ file }),
	)
	const ids = [...pageIds(pages).values()]
	expect(ids).toEqual([
		'page-a-b-html',
		'page-a-b-html-2',
		'page-a-b-html-3',
		'page-img-md',
		'page-md',
		'page-md-2',
		'page-',
	])
})

it('keeps the id of a file when others come before it', () => {
	const page = pageWith({ file: 'b.html' })
	expect(pageIds([pageWith(), page]).get(page)).toBe(pageIds([page]).get(page))
})

it('never has two dashes in a page id, which part it from an asset', () => {
	const page = pageWith({ file: 'a--b__c.html' })
	expect(pageIds([page]).get(page)).toBe('page-a-b-c-html')
	expect(assetCardId('page-a', assetWith({ id: 'chart--1' }))).toBe('page-a--chart-1')
})
