import { describe, expect, test } from 'vitest'
import { assetsOf, only } from './detected.fixture.ts'

function kinds(text: string, format: 'markdown' | 'html' | 'mdx' = 'markdown'): string[] {
	return assetsOf(text, format)
		.filter(({ confidence }) => confidence >= 0.5)
		.map(({ kind }) => kind)
}

describe('pictures of structure', () => {
	test.each([
		['alternative text', '![Architecture of the gauge: boxes and arrows](gauge.png)'],
		['file name', 'See:\n\n![](/img/tide-flow-diagram.svg)'],
		[
			'caption',
			'<figure><img src="a.svg" alt=""><figcaption>Figure 2: Sequence of a lock cycle</figcaption></figure>',
		],
		['German', '![Schematischer Aufbau der Schleuse](a.png)'],
		['French', '![Schéma de l’écluse](a.png)'],
		['Spanish', '![Diagrama de la esclusa](a.png)'],
		['Portuguese', '![Diagrama da eclusa](a.png)'],
		['Italian', '![Schema della chiusa](a.png)'],
		['Dutch', '![Schema van de sluis](a.png)'],
		['Japanese', '![水門の構成図](a.png)'],
		['Chinese', '![船闸流程图](a.png)'],
		['Korean', '![갑문 구조도](a.png)'],
	])('are told by %s', (_, text) => {
		expect(kinds(text)).toEqual(['diagram'])
	})
})

describe('a graph', () => {
	const picture = '![Graph of the locks](locks.png)'

	test.each([
		['English', 'The vertices are locks, the edges are rivers.'],
		['German', 'Die Knoten sind Schleusen, die Kanten Flüsse.'],
		['French', 'Les sommets sont des écluses, les arêtes des rivières.'],
		['Spanish', 'Los nodos son esclusas, las aristas son ríos.'],
		['Portuguese', 'Os vértices são eclusas, as arestas são rios.'],
		['Italian', 'I nodi sono chiuse, gli archi sono fiumi.'],
		['Dutch', 'De knopen zijn sluizen, de kanten rivieren.'],
		['Japanese', '頂点は水門、辺は川である。'],
		['Chinese', '节点是船闸，边是河流。'],
		['Korean', '노드는 갑문이고 간선은 강이다.'],
	])('is a network where the page speaks of nodes and edges in %s', (_, text) => {
		expect(kinds(`${text}\n\n## Locks\n\n${picture}`)).toEqual(['diagram'])
	})

	test.each([
		['of neither', 'The locks were opened daily.'],
		['of edges only', 'The edges of the locks were worn.'],
		['of nodes only', 'Each node of the cluster opens a lock.'],
	])('is a chart where the page speaks %s', (_, text) => {
		expect(kinds(`${text}\n\n## Locks\n\n${picture}`)).toEqual(['chart'])
	})

	test('is a chart where its words say so, whatever the page speaks of', () => {
		const text = 'The vertices are locks, the edges are rivers.\n\n![Bar chart of the locks](locks.png)'
		expect(kinds(text)).toEqual(['chart'])
	})
})

describe('drawings in the page', () => {
	test('with words and arrows', () => {
		const boxes = ['Sea', 'Lock', 'River'].map((word) => `<rect/><text>${word}</text>`).join('')
		const svg = `<svg width="600" height="300"><defs><marker id="m"></marker></defs>${boxes}<line marker-end="url(#m)"/></svg>`
		expect(only('diagram', svg, 'html').facts).toMatchObject({ form: 'svg', widthPx: 600 })
	})
})

describe('code that draws', () => {
	test.each([
		['Mermaid', 'mermaid', 'sequenceDiagram\n  Sea->>Lock: open'],
		['PlantUML', 'plantuml', '@startuml\nA -> B\n@enduml'],
		['Graphviz', 'dot', 'digraph { sea -> lock }'],
		['D2', 'd2', 'sea -> lock'],
		['svgbob', 'bob', '.--.'],
	])('%s', (library, language, code) => {
		expect(only('diagram', `\`\`\`${language}\n${code}\n\`\`\``)).toMatchObject({
			text: expect.stringContaining(code.split('\n')[0] as string),
			facts: { form: 'code', library },
		})
	})

	test('of Mermaid’s own mark-up', () => {
		expect(kinds('<pre class="mermaid">graph LR; a-->b</pre>', 'html')).toEqual(['diagram'])
		expect(kinds('<div class="mermaid">graph LR; a-->b</div>', 'html')).toEqual(['diagram'])
	})

	test('in frames and components', () => {
		expect(kinds('<iframe src="https://viewer.diagrams.net/?x=1"></iframe>', 'html')).toEqual(['diagram'])
		expect(kinds('<LockFlowchart />', 'mdx')).toEqual(['diagram'])
	})
})

describe('characters that draw', () => {
	test.each([
		['boxes and arrows', '+-----+     +------+\n| sea | --> | lock |\n+-----+     +------+'],
		['boxes of lines', '┌─────┐    ┌──────┐\n│ sea │───▶│ lock │\n└─────┘    └──────┘'],
		[
			'boxes below each other',
			'+-------+\n|  sea  |\n+-------+\n    |\n    v\n+-------+\n| lock  |\n+-------+',
		],
		[
			'a memory layout',
			'+--------+----+\n| header | id |\n+--------+----+----+\n| length | payload |\n+--------+---------+\n^        ^\n|        +-- offset\n+-- start',
		],
	])('%s', (_, art) => {
		expect(only('diagram', `\`\`\`\n${art}\n\`\`\``).facts).toMatchObject({
			form: 'code',
			library: 'characters',
		})
	})

	test.each([
		[
			'a table of psql',
			' harbour | boats \n---------+-------\n north   |    42 \n south   |    31 \n(2 rows)',
		],
		[
			'a table of MySQL',
			'+---------+-------+\n| harbour | boats |\n+---------+-------+\n| north   |    42 |\n| south   |    31 |\n+---------+-------+',
		],
		[
			'a table of lines',
			'┌─────────┬───────┐\n│ harbour │ boats │\n├─────────┼───────┤\n│ north   │ 42    │\n└─────────┴───────┘',
		],
		[
			'two tables at a prompt',
			'sqlite> SELECT * FROM boats;\n┌─────────┬───────┐\n│ harbour │ boats │\n├─────────┼───────┤\n│ north   │ 42    │\n└─────────┴───────┘\nsqlite> SELECT * FROM tides;\n┌─────┬──────┐\n│ day │ high │\n├─────┼──────┤\n│ 1   │ 4.2  │\n└─────┴──────┘',
		],
		['a tree of folders', '.\n├── docs\n│   ├── tides.md\n│   └── moon.md\n└── README.md'],
		['a tree of another program', 'docs\n|-- tides.md\n|-- moon.md\n`-- old\n    `-- sea.md'],
		['a deep tree', 'docs\n├── a\n│   ├── b\n│   │   └── c\n│   │   └── d\n│   └── e\n└── f'],
		['a tree with links', 'releases\n├── 2024\n├── 2025\n├── current -> 2025\n└── next <- 2026'],
		['a log', '2024-04-02 10:00 INFO start\n2024-04-02 10:01 WARN tide -> high\n2024-04-02 10:02 INFO stop'],
		['arrow functions', 'const a = (x) => x\nconst b = (x) => a(x)\nconst c = (x) => b(x)'],
		['types', 'a :: Int -> Int\nb :: Int -> Int -> Int\nc :: [Int] -> Int { x; }'],
		['two lines', '+--+\n|  |'],
		['a diff', '--- a/tides\n+++ b/tides\n@@ -1 +1 @@\n-old\n+new'],
	])('%s does not', (_, text) => {
		expect(kinds(`\`\`\`\n${text}\n\`\`\``)).toEqual([])
	})

	test('nor does code of a language, whatever it looks like', () => {
		expect(
			kinds('```c\n/* +-----+     +------+\n * | sea | --> | lock |\n * +-----+     +------+ */\n```'),
		).toEqual([])
	})
})

describe('what is no diagram', () => {
	test.each([
		['a screenshot', '![Screenshot of the workflow settings page](workflow-settings.png)'],
		['a logo', '![Logo](logo.svg)'],
		['a photo', '![Photo of the lock](lock.jpg)'],
		['a cover', '![](cover.jpg)'],
		['a chart', '![Bar chart of late boats](late.png)'],
		['JSON', '```json\n{"a": {"b": [1, 2]}}\n```'],
		['a language that is called like a part of an object', '```constructor\na -> b\n```'],
	])('%s', (_, text) => {
		expect(kinds(text)).not.toContain('diagram')
	})

	test.each([
		['an icon', '<svg viewBox="0 0 24 24" class="arrow"><path d="M0 0"/></svg>'],
		[
			'a row of icons',
			'<p><svg width="16" height="16"><path/></svg><svg width="16" height="16"><path/></svg></p>',
		],
		['a frame of a form', '<iframe src="https://forms.gle/x"></iframe>'],
	])('%s', (_, html) => {
		expect(kinds(html, 'html')).not.toContain('diagram')
	})
})
