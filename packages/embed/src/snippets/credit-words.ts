/** The words of a credit line, and of what stands behind it. */
export interface CreditWords {
	readonly source: string
	readonly licence: string
	readonly chart: string
}

/** In the ten languages that the analysis knows; readers of others are given English. */
const words: { readonly [language: string]: CreditWords } = {
	en: { source: 'Source', licence: 'Licence', chart: 'Chart' },
	de: { source: 'Quelle', licence: 'Lizenz', chart: 'Diagramm' },
	fr: { source: 'Source', licence: 'Licence', chart: 'Graphique' },
	es: { source: 'Fuente', licence: 'Licencia', chart: 'Gráfico' },
	pt: { source: 'Fonte', licence: 'Licença', chart: 'Gráfico' },
	it: { source: 'Fonte', licence: 'Licenza', chart: 'Grafico' },
	nl: { source: 'Bron', licence: 'Licentie', chart: 'Grafiek' },
	ja: { source: '出典', licence: 'ライセンス', chart: 'グラフ' },
	zh: { source: '来源', licence: '许可', chart: '图表' },
	ko: { source: '출처', licence: '라이선스', chart: '차트' },
}

/** The words in the language of the credited page; `lang` is a BCP 47 tag. */
export function creditWords(lang: string): CreditWords {
	const language = lang.toLowerCase().split('-')[0] ?? ''
	return (Object.hasOwn(words, language) ? words[language] : undefined) ?? (words.en as CreditWords)
}
