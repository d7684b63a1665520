import { describe, expect, test } from 'vitest'
import { citationBlock } from './citation-block.ts'
import { detectedPage, found, likely } from './detected-page.fixture.ts'

const entry = '```bibtex\n@article{wang2022,\n  title = {Prompts},\n  year = {2022}\n}\n```'
const inMarkdown = (text: string) => detectedPage(text, 'markdown')

describe('words to cite the work with', () => {
	test.each([
		['a heading over an entry', `## Citation\n\n${entry}`, 'bibtex'],
		[
			'a heading over a reference',
			'## How to cite\n\nDoe, J. (2024). Bus delays. https://doi.org/10.5281/zenodo.1',
			'apa',
		],
		[
			'a heading over a hint',
			'## How to cite this data?\n\nPlease cite both us and [the source](https://example.org).',
			'text',
		],
		[
			'a bold label',
			'**Zitieren**  \nInstitut. (2026). Infektionen [Data set]. Zenodo. https://doi.org/10.5281/zenodo.2',
			'apa',
		],
		['a request before an entry', `If you use it, please cite:\n\n${entry}`, 'bibtex'],
		[
			'a box to unfold',
			'<details><summary>Cite this page</summary>Doe, J. (2024). Bus delays. https://example.org</details>',
			'apa',
		],
		['French', '## Comment citer\n\nDupont, A. (2023). Retards. https://doi.org/10.1/x', 'apa'],
		['Portuguese', '## Licença e citação\n\nSouza, A. (2023). Marés. https://doi.org/10.1/x', 'apa'],
		['Italian', '## Citazione\n\nRossi, A. (2023). Maree. https://doi.org/10.1/x', 'apa'],
		['Dutch', '## Citeren\n\nDe Vries, A. (2023). Getijden. https://doi.org/10.1/x', 'apa'],
		['Korean', '## 인용\n\n김철수 (2023). 조위 자료. https://doi.org/10.1/x', 'apa'],
		['Chinese', `## 引用\n\n${entry}`, 'bibtex'],
		[
			'a licence beside it',
			'## Licence and citation\n\nPlease cite [the paper](https://doi.org/10.1/x).',
			'text',
		],
		['Japanese', '## 引用方法\n\n山田 (2023). 遅延. https://doi.org/10.1/x', 'apa'],
		[
			'an entry that is far indented',
			`# Prompts\n\n## BibTeX\n\n\`\`\`\n          @misc{wang2022,\n  year = {2022}\n}\n\`\`\``,
			'bibtex',
		],
		[
			'an entry outside a listing',
			'<h2>Citation</h2><div>@misc{wang2022, title = {Prompts}, year = {2022}}</div>',
			'bibtex',
		],
		['an entry without a heading', '<p>@misc{wang2022, title = {Prompts}, year = {2022}}</p>', 'bibtex'],
		['a credit line', 'Please credit “Tide Watch, CC BY 4.0” wherever you show it.', 'text'],
		['a German credit line', 'Mit der Quellenangabe „Pegelwacht, CC BY 4.0“ frei nutzbar.', 'text'],
		['an Italian credit line', 'Devi citare la fonte, scrivendo "Fonte: Osservatorio delle maree".', 'text'],
		['a Japanese credit line', '著作権表示は『潮位観測所』としてください。', 'text'],
	])('%s', (_name, text, format) => {
		expect(likely(citationBlock, inMarkdown(text)).map(({ facts }) => facts.format)).toEqual([format])
	})

	test('heading, words and entry are one block', () => {
		const page = inMarkdown(
			`# Citing NumPy\n\nPlease cite:\n\n* Harris, C. R. (2020). https://doi.org/10.1\n\nIn BibTeX:\n\n${entry}\n`,
		)
		const [candidate, ...rest] = found(citationBlock, page)
		expect(rest).toEqual([])
		expect(candidate).toMatchObject({ title: 'Citing NumPy', facts: { format: 'bibtex' } })
		expect(page.positionOf(candidate?.until as never).end.line).toBe(14)
	})
})

describe('what is none', () => {
	test.each([
		['the list of references', '## References\n\n- Doe, J. (2024). Bus delays. https://doi.org/10.1/x'],
		['how to cite others', '## Citing other articles\n\nLink to it, as in Lee (2020), https://example.org.'],
		['how to quote', '## 引用\n\n行の先頭に > を書きます。https://example.org'],
		['a request to name an issue', 'Please cite the issue (2023) in your commit: https://example.org/issues'],
		['citations of others', '## Citations\n\nDoe, J. (2024). Bus delays. https://doi.org/10.1/x'],
		[
			'how citing works',
			'## Data citation\n\nServices help communities to find data. See https://example.org',
		],
		['a paragraph about citing', 'Researchers who cite data get more citations in return.'],
		['a request without the words', 'Please credit the authors wherever you show it.'],
		['something else in quotation marks', 'Please credit the photographer, not "the camera roll".'],
		['a mention at the start', '<p>@article is how an entry begins.</p>'],
		['code with an at sign', '```\n@article\n@override\n```'],
		['a lesson on LaTeX', `# LaTeX for beginners\n\n## BibTeX\n\n${entry}`],
		['a collection of entries', `# Papers\n\n${entry}\n\n${entry}\n\n${entry}\n\n${entry}\n\n${entry}`],
	])('%s', (_name, text) => {
		expect(likely(citationBlock, inMarkdown(text))).toEqual([])
	})
})
