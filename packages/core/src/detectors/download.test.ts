import { describe, expect, test } from 'vitest'
import { detectedPage, found, likely } from './detected-page.fixture.ts'
import { download } from './download.ts'

const inMarkdown = (text: string) => detectedPage(text, 'markdown')

describe('documents to take away', () => {
	test.each([
		['a report of the site', 'Download [the report](/surveys/2020_report.pdf).', 'pdf', false],
		['a file without words', '- [Measuring guide](files/guide.pdf)', 'pdf', false],
		[
			'a report on a store',
			'You can examine the results in the [full report PDF](https://raw.githubusercontent.com/o/r/main/report.pdf).',
			'pdf',
			false,
		],
		[
			'a book',
			'Read the book (also available as [PDF](https://book.example.eu/en/book.pdf) and [ePub](https://book.example.eu/en/book.epub)).',
			'pdf',
			false,
		],
		['a template', 'Get the [budget template](/budget.xlsx).', 'xlsx', true],
		['slides', '[Download the slides](/talks/keynote.pptx)', 'pptx', true],
		[
			'Google slides',
			'My slides are available [here](https://docs.google.com/presentation/d/1).',
			'Google Slides',
			true,
		],
		['a zip of templates', '[Worksheets and checklists](/worksheets.zip) for download', 'zip', false],
		['Japanese', '**[こちらのレポート](/surveys/report.pdf)** をダウンロードしてください。', 'pdf', false],
		['French', 'Télécharger [le rapport complet](/rapport.pdf)', 'pdf', false],
	])('%s', (_name, text, fileFormat, editable) => {
		expect(likely(download, inMarkdown(text))[0]?.facts).toEqual({ fileFormat, editable })
	})

	test('a document or slides in a frame', () => {
		const page = detectedPage(
			'<main><iframe src="https://speakerdeck.com/player/1" title="Keynote"></iframe><object data="a.pdf"></object></main>',
		)
		expect(likely(download, page)).toMatchObject([{ title: 'Keynote' }, { facts: { fileFormat: 'pdf' } }])
	})

	test('of several places the one that says most stands', () => {
		const page = inMarkdown(
			'You find them [here](report.pdf).\n\n## Next\n\nDownload [our full report](report.pdf).',
		)
		expect(found(download, page)).toMatchObject([{ title: 'our full report' }])
	})
})

describe('documents whose address tells little', () => {
	test.each([
		[
			'a template as an open sheet',
			'Use our [test plan template](https://docs.google.com/spreadsheets/d/1/edit).',
		],
		['a deposited report', '- [Survey report (2016-10-20)](https://doi.org/10.5281/zenodo.165858)'],
		['a list of deposits under a heading', '## Reports\n\n- [The first year](https://zenodo.org/records/1)'],
		['the publisher’s own paper', 'Give our [preprint](https://files.example.org/preprint.pdf) a read.'],
		['a paper of the site', 'It is described in the paper [In search of tides](tides.pdf).'],
		['slides by a shortcode', '{{< speakerdeck 8d3f451f651f4d61b2ad74d5385df195 >}}'],
		['slides by a link with an at sign', '@[docswell](https://www.docswell.com/s/1/2)'],
		['a PDF by a shortcode', '{% pdf "/files/report.pdf" %}'],
	])('%s', (_name, text) => {
		expect(likely(download, inMarkdown(text))).toHaveLength(1)
	})
})

describe('what is none', () => {
	test.each([
		['a source', 'Source: Symposium report. [PDF](https://acmedsci.ac.uk/x.pdf).'],
		['a paper', 'As shown before ([Smith et al., 2019](https://arxiv.org/pdf/1901.00001.pdf)).'],
		['a reading list', '- Agner: [Optimizing assembly](https://www.agner.org/optimize/assembly.pdf), 2020'],
		['cheat sheets of others', '- [Git cheat sheet](https://education.example.com/git-cheat-sheet.pdf)'],
		['a deposit without a word for a document', '- [Levels](https://zenodo.org/records/1)'],
		['an open sheet', 'The plan is in [this sheet](https://docs.google.com/spreadsheets/d/1/edit).'],
		['an open document', 'See the [notes](https://docs.google.com/document/d/1/edit).'],
		[
			'a paper in a list of papers',
			'- Tides in harbours. Doe et al. 2019. [paper](https://arxiv.org/pdf/1901.00001) [code](https://github.com/o/r)',
		],
		[
			'how a handbook is cited',
			'## How to refer to the handbook\n\n- [https://doi.org/10.5281/zenodo.1](https://doi.org/10.5281/zenodo.1)',
		],
		['a shortcode that only has the name', '{% pdf %}'],
		['an installer', 'Download [the app](/app.dmg) or [for Windows](/app.exe).'],
		['a data file', 'Download [the data](/data.xlsx).'],
		['a picture', 'Download [the poster](/poster.png).'],
		['an infographic', 'See the [infographic](/survey_infographic.pdf).'],
		['a page', '[Download](/download/) our handbook.'],
		['source code', '[Download the code](/code.zip)'],
	])('%s', (_name, text) => {
		expect(likely(download, inMarkdown(text))).toEqual([])
	})
})

test('an address that asks to take a copy is an offer', () => {
	const sheet = (end: string) =>
		inMarkdown(`Learners can use [this spreadsheet](https://docs.google.com/spreadsheets/d/1y2k/${end}).`)
	expect(likely(download, sheet('copy'))).toHaveLength(1)
	expect(likely(download, sheet('edit'))).toEqual([])
})

test('a document that is linked and shown too is one', () => {
	const object =
		'<object data="/r.pdf" type="application/pdf"><embed src="/r.pdf" type="application/pdf"></object>'
	const page = (html: string) => detectedPage(`<main>${html}</main>`, 'html')
	expect(likely(download, page(`<p>Read <a href="/r.pdf">our results</a>.</p>${object}`))).toHaveLength(1)
	expect(likely(download, page(object))).toHaveLength(1)
})
