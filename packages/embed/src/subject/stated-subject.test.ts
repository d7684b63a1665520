import { expect, test } from 'vitest'
import { statedSubject } from './stated-subject.ts'

const page = { name: 'High water', url: 'https://tides.example/a/' }

test('a picture, its page and its credit, as stated', () => {
	const subject = statedSubject({
		...page,
		anchor: 'chart',
		image: { src: '/img/a.svg', alt: 'Bars\nby month', width: 800, height: 450 },
		authors: ['Ada Tern', ' '],
		published: new Date('2025-05-06'),
		licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
	})
	expect(subject).toMatchObject({
		kind: 'chart',
		href: 'https://tides.example/a/#chart',
		page: { siteName: 'tides.example', authors: ['Ada Tern'], published: '2025-05-06', title: 'High water' },
		content: { form: 'picture', src: 'https://tides.example/img/a.svg', alt: 'Bars by month', widthPx: 800 },
	})
})

test('without a picture it is the page that is cited', () => {
	expect(statedSubject(page)).toMatchObject({ kind: 'citation-block', content: { form: 'link' } })
})

test.each([{ name: ' ' }, { url: 'http://tides.example/' }, { url: '/a/' }])('%j is none', (change) => {
	expect(statedSubject({ ...page, ...change })).toBeNull()
})
