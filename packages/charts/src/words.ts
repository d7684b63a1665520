import type { Form } from './choice/plan.ts'

/** The words of an alternative text. */
interface ChartWords {
	readonly bars: string
	readonly dots: string
	readonly lines: string
	readonly lowest: string
	readonly highest: string
	/** Before the names of rows that are left out. */
	readonly without: string
}

/** In the ten languages that the analysis knows; readers of others are given English. */
const words: { readonly [language: string]: ChartWords } = {
	en: {
		bars: 'Bar chart',
		dots: 'Dot plot',
		lines: 'Line chart',
		lowest: 'lowest',
		highest: 'highest',
		without: 'Without',
	},
	de: {
		bars: 'Balkendiagramm',
		dots: 'Punktdiagramm',
		lines: 'Liniendiagramm',
		lowest: 'kleinster Wert',
		highest: 'größter Wert',
		without: 'Ohne',
	},
	fr: {
		bars: 'Diagramme en barres',
		dots: 'Diagramme en points',
		lines: 'Graphique en courbes',
		lowest: 'minimum',
		highest: 'maximum',
		without: 'Sans',
	},
	es: {
		bars: 'Gráfico de barras',
		dots: 'Gráfico de puntos',
		lines: 'Gráfico de líneas',
		lowest: 'mínimo',
		highest: 'máximo',
		without: 'Sin',
	},
	pt: {
		bars: 'Gráfico de barras',
		dots: 'Gráfico de pontos',
		lines: 'Gráfico de linhas',
		lowest: 'mínimo',
		highest: 'máximo',
		without: 'Sem',
	},
	it: {
		bars: 'Grafico a barre',
		dots: 'Grafico a punti',
		lines: 'Grafico a linee',
		lowest: 'minimo',
		highest: 'massimo',
		without: 'Senza',
	},
	nl: {
		bars: 'Staafdiagram',
		dots: 'Puntdiagram',
		lines: 'Lijndiagram',
		lowest: 'laagste',
		highest: 'hoogste',
		without: 'Zonder',
	},
	ja: {
		bars: '棒グラフ',
		dots: 'ドットプロット',
		lines: '折れ線グラフ',
		lowest: '最小',
		highest: '最大',
		without: '除外',
	},
	zh: { bars: '条形图', dots: '点图', lines: '折线图', lowest: '最低', highest: '最高', without: '不含' },
	ko: {
		bars: '막대 그래프',
		dots: '점 그래프',
		lines: '선 그래프',
		lowest: '최소',
		highest: '최대',
		without: '제외',
	},
}

/** The words in a language, BCP 47. */
export function chartWords(lang: string): ChartWords {
	const language = lang.toLowerCase().split('-')[0] ?? ''
	return (Object.hasOwn(words, language) ? words[language] : undefined) ?? (words.en as ChartWords)
}

/** What kind of chart it is, in a word. */
export function formWord(form: Form, lang: string): string {
	const { bars, dots, lines } = chartWords(lang)
	return form === 'dots' ? dots : form === 'lines' || form === 'line-panels' ? lines : bars
}
