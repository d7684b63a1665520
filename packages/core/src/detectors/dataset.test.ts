import { describe, expect, test } from 'vitest'
import { dataset } from './dataset.ts'
import { detectedPage, found, likely } from './detected-page.fixture.ts'

const inMarkdown = (text: string, title: string | null = null, url: string | null = null) =>
	detectedPage(text, 'markdown', { title, url })

describe('data that the publisher offers', () => {
	test.each([
		['a file of the site', 'Download the data: [CSV](/data/delays.csv)', 'csv'],
		['a file of the site without further words', 'See [delays.csv](delays.csv).', 'csv'],
		[
			'files on a store, with own words',
			'Download our complete CO2 dataset: [CSV](https://nyc3.digitaloceanspaces.com/x/co2.csv) | [JSON](https://nyc3.digitaloceanspaces.com/x/co2.json)',
			'csv',
		],
		[
			'a folder of a repository',
			'**Download the Data [Here](https://github.com/the-pudding/data/tree/master/pockets)**',
			null,
		],
		['a release', 'To download the data, go to the [latest release](https://github.com/o/r/releases).', null],
		[
			'an open spreadsheet',
			'For full responses, see [Survey Responses](https://docs.google.com/spreadsheets/d/1kp).',
			'sheet',
		],
		['a record of a repository', 'All data are available at [Zenodo](https://zenodo.org/records/123).', null],
		[
			'own words without a file',
			'We made this dataset available online and you can query it via [the demo](https://demo.example.org).',
			null,
		],
		['German', 'Die Daten stehen zum Download: [Fallzahlen](/daten/faelle.xlsx)', 'xlsx'],
		['Japanese', 'データをダウンロード: [CSV](/data/a.csv)', 'csv'],
	])('%s', (_name, text, format) => {
		expect(likely(dataset, inMarkdown(text))).toMatchObject([{ facts: { fileFormat: format } }])
	})

	test('an account or record that is called like the page is the publisher’s own', () => {
		const text =
			'DiffusionDB is available at [Hugging Face Datasets](https://huggingface.co/datasets/poloclub/diffusiondb).'
		expect(likely(dataset, inMarkdown(text, 'DiffusionDB'))).toMatchObject([
			{ originality: 1, facts: { own: true } },
		])
		const json =
			'Refer to the [`schedule.json`](https://github.com/nodejs/Release/blob/HEAD/schedule.json) for it.'
		expect(likely(dataset, inMarkdown(json, 'The Node.js schedule'))).toHaveLength(1)
		expect(likely(dataset, inMarkdown(json, 'Some other page'))).toEqual([])
	})

	test('a button by which a script hands out data', () => {
		expect(
			likely(dataset, detectedPage('<main><button>Download the data (CSV)</button></main>')),
		).toMatchObject([{ facts: { fileFormat: 'csv', own: true } }])
	})

	test('formats of one line, and a file that is offered twice, are one data set', () => {
		const page = inMarkdown(
			'Download our data: [CSV](a.csv), [XLSX](a.xlsx)\n\n## Fields\n\nThe file [a.csv](a.csv) has these columns.',
		)
		const [candidate, ...rest] = found(dataset, page)
		expect(rest).toEqual([])
		expect(page.textOf(candidate?.until as never)).toBe('XLSX')
	})
})

test('each record of a repository is a data set of its own', () => {
	const record = (name: string) => `- [Dataset ${name}](https://huggingface.co/datasets/tides/${name})`
	const page = inMarkdown(`Download our data:\n\n${['north', 'south'].map(record).join('\n')}`, 'Tides')
	expect(likely(dataset, page)).toHaveLength(2)
})

test('a link that is drawn as a button', () => {
	const page = detectedPage(
		'<main><a href="https://zenodo.org/records/1"><button>Dataset</button></a></main>',
	)
	expect(likely(dataset, page)).toHaveLength(1)
})

describe('what is no data set of the publisher', () => {
	test.each([
		[
			'data of others',
			'The [IMDb dataset](https://ai.stanford.edu/~amaas/data/sentiment/) has 50,000 reviews.',
		],
		[
			'where the data come from',
			'- Global emissions: [Source data](https://globalcarbonbudgetdata.org/x.xlsx)',
		],
		['a DOI that is cited', 'Doe (2020), https://doi.org/10.5281/zenodo.22053100'],
		['settings', 'Edit [package.json](package.json) and [tsconfig.json](tsconfig.json).'],
		['a codebook', 'A [full codebook](/co2-codebook.csv) describes the data.'],
		['program data', 'The data written to it will be made available as [process.stdin](process.html#stdin).'],
		['a package', 'Fast data manipulation: [data.table](https://github.com/Rdatatable/data.table)'],
		['a chapter about data bases', '我们可以将它们存储在[关系数据库](https://github.com/o/tides)中。'],
		['a description of the data', 'The fields: [metadata](levels.csv)'],
		['a deposited report', 'Our data are described in a [report](https://zenodo.org/records/123).'],
		[
			'a format of others that is called like the page',
			'The city has published the [tide data format](https://github.com/o/tide-data-format), and we read its data.',
		],
		['a PDF', 'Download the [data report](/report.pdf).'],
		[
			'a program for several systems',
			'[Download Data Keeper](https://github.com/o/keeper/releases) for Windows or macOS.',
		],
		[
			'a file in a folder of samples',
			'The data are [on the web](https://raw.githubusercontent.com/o/example-data/main/tides.csv).',
		],
		['an archive of code', 'Download [the source](/src.zip).'],
		['a badge', '[![data](https://img.shields.io/badge/data-x.svg)](https://huggingface.co/datasets/o/d)'],
	])('%s', (_name, text) => {
		expect(likely(dataset, inMarkdown(text))).toEqual([])
	})

	test('the host tells whose a file is', () => {
		const text = 'The figures are in [this file](https://data.example.org/a.csv).'
		expect(found(dataset, inMarkdown(text, null, 'https://www.example.org/x'))[0]?.originality).toBe(1)
		expect(found(dataset, inMarkdown(text, null, 'https://other.net/x'))[0]?.originality).toBe(0.3)
	})
})

test('what makes data usable by others is told', () => {
	const page =
		detectedPage(`<html><head><script type="application/ld+json">{"@type": "Dataset", "name": "x"}</script></head><body><main>
		<h2>Data</h2><p>Download the data: <a href="https://zenodo.org/records/1">CSV, 12 MB</a>, version 2, updated daily.
		Columns are described in the codebook. Licence: CC BY.</p></main></body></html>`)
	expect(found(dataset, page)).toMatchObject([
		{ facts: { hasLicence: true, documentationCueCount: 5, hasIdentifier: true, hasMarkup: true } },
	])
	const bare = detectedPage('<main><h2>Data</h2><p>Our data: <a href="a.csv">CSV</a></p></main>')
	expect(found(dataset, bare)).toMatchObject([
		{ facts: { hasLicence: false, documentationCueCount: 1, hasIdentifier: false, hasMarkup: false } },
	])
})

describe('the data behind a page', () => {
	test.each([
		['en', 'Benchmark code and raw results can be found in [this repository](https://github.com/o/tides).'],
		['de', 'Alle Rohdaten liegen in [diesem Repository](https://github.com/o/tides).'],
		['fr', 'Les données brutes sont dans [ce dépôt](https://github.com/o/tides).'],
		['es', 'Los datos brutos están en [este repositorio](https://github.com/o/tides).'],
		['pt', 'Os dados brutos estão [neste repositório](https://github.com/o/tides).'],
		['it', 'I dati grezzi sono in [questo repository](https://github.com/o/tides).'],
		['nl', 'De ruwe data staan in [deze repository](https://github.com/o/tides).'],
		['ja', '生データは[このリポジトリ](https://github.com/o/tides)にあります。'],
		['zh', '原始数据在[这个仓库](https://github.com/o/tides)。'],
		['ko', '원본 데이터는 [이 저장소](https://github.com/o/tides)에 있습니다.'],
	])('is told by its words and where they lead: %s', (_, text) => {
		expect(likely(dataset, inMarkdown(text))).toHaveLength(1)
		expect(likely(dataset, inMarkdown(text.replace('github.com/o/tides', 'example.org/tides')))).toEqual([])
		expect(
			likely(dataset, inMarkdown(text.replace('github.com/o/tides', 'github.com/o/tides/pull/3'))),
		).toEqual([])
	})

	test.each([
		'data',
		'Dataset',
		'die Daten',
		'les données',
		'los datos',
		'os dados',
		'i dati',
		'de gegevens',
		'データ',
		'数据集',
		'데이터셋',
	])('is told by a link that says nothing else: %s', (text) => {
		expect(likely(dataset, inMarkdown(`[${text}](https://github.com/o/tides/releases/tag/1)`))).toHaveLength(
			1,
		)
		expect(likely(dataset, inMarkdown(`[${text} types](https://github.com/o/tides)`))).toEqual([])
		expect(likely(dataset, inMarkdown(`[${text}](/docs/${encodeURIComponent(text)})`))).toEqual([])
	})

	test('is told by a heading over archives with their sizes', () => {
		const list = '- [Images](https://storage.googleapis.com/o/images.tar.gz) (990 MB)'
		expect(likely(dataset, inMarkdown(`## Download the data\n\n${list}`))).toHaveLength(1)
		expect(likely(dataset, inMarkdown(`## Download the program\n\n${list}`))).toEqual([])
	})

	test.each([
		[
			'its own repository',
			'The surveys, the data and the scripts are available in our [repository](https://github.com/o/tides).',
		],
		['a place of files', 'All data are available on [GitHub](https://github.com/o/tides).'],
		['the whole output', 'The full output is [hidden in a gist](https://gist.github.com/o/1).'],
		['all results', 'The [full results](/tides/results.txt) are available.'],
		['a page of data on the site', 'All of it: [data](/data/)'],
		['a page to explore', 'You can [explore the data](/explore/) by harbour.'],
	])('is told by its sentence: %s', (_, text) => {
		expect(likely(dataset, inMarkdown(text))).toHaveLength(1)
	})

	test('is named at the head of an explanation, on the front page of a repository', () => {
		const lead = 'This repository contains code and data.\n\n'
		expect(
			likely(dataset, inMarkdown(`${lead}\`levels.csv\`: The levels.\n\n\`ports.csv\`: The ports.`)),
		).toHaveLength(2)
		expect(
			likely(dataset, inMarkdown(`${lead}- \`levels.csv\`: The levels\n- \`ports.csv\`: The ports`)),
		).toHaveLength(1)
		expect(likely(dataset, inMarkdown(`${lead}The script writes \`levels.csv\`.`))).toEqual([])
		expect(likely(dataset, inMarkdown('`levels.csv`: The levels.'))).toEqual([])
	})

	test.each([
		['en', 'The data folder contains the levels as CSV.'],
		['de', 'Im Ordner data liegen die Pegel als CSV.'],
		['fr', 'Le dossier data contient les niveaux en CSV.'],
		['es', 'La carpeta de datos contiene los niveles en CSV.'],
		['pt', 'A pasta dados contém os níveis em CSV.'],
		['it', 'Nella cartella dati si trovano i livelli in CSV.'],
		['nl', 'De map data bevat de standen als CSV.'],
		['ja', 'dataフォルダに潮位のCSVが含まれています。'],
		['zh', 'data目录包含 CSV 格式的潮位。'],
		['ko', 'data 폴더에 있는 CSV 파일입니다.'],
	])('is said to be in a folder: %s', (_, text) => {
		expect(likely(dataset, inMarkdown(text))).toHaveLength(1)
	})

	test.each([
		['a program', 'Our library parses JSON data and its package is on [GitHub](https://github.com/o/tides).'],
		[
			'a program that is available',
			'The data viewer is a tool that is available on [GitHub](https://github.com/o/tides).',
		],
		[
			'data of others',
			'The data collected by the harbour are available on [GitHub](https://github.com/o/tides).',
		],
		['a format', 'The raw data is available as [`ndjson`](https://github.com/ndjson) files.'],
	])('is not %s', (_, text) => {
		expect(likely(dataset, inMarkdown(text))).toEqual([])
	})

	test('is what is deposited under its heading', () => {
		const deposit = '- [The north](https://drive.google.com/file/d/1/view)'
		expect(likely(dataset, inMarkdown(`## Data\n\n${deposit}`))).toHaveLength(1)
		expect(likely(dataset, inMarkdown(`## Photos\n\n${deposit}`))).toEqual([])
	})

	test('stands where it is offered first', () => {
		const page = inMarkdown(
			'[Data](https://zenodo.org/records/1)\n\n## Results\n\nDownload our complete [data set](https://zenodo.org/records/1).',
		)
		expect(found(dataset, page).map(({ text }) => text)).toEqual(['Data'])
	})

	test('is not what a reader is told to put into a folder', () => {
		expect(likely(dataset, inMarkdown('Put the CSV into the data folder.'))).toEqual([])
		expect(likely(dataset, inMarkdown('The data folder contains the parsers.'))).toEqual([])
	})

	test('is named as a file of the page’s own repository', () => {
		const files = '`tide-levels.csv` and `harbours.csv`'
		expect(
			likely(dataset, inMarkdown(`This repo contains the data behind the story: ${files}.`)),
		).toMatchObject([{ facts: { fileFormat: 'csv', own: true } }])
		expect(likely(dataset, inMarkdown(`Save the rows as ${files}.`))).toEqual([])
		expect(likely(dataset, inMarkdown('This repo contains a script, `tide-levels.py`.'))).toEqual([])
	})
})
