/** The two words of a credit line. */
export interface CreditWords {
	readonly source: string
	readonly licence: string
}

/** In the ten languages that the analysis knows; readers of others are given English. */
const words: { readonly [language: string]: CreditWords } = {
	en: { source: 'Source', licence: 'Licence' },
	de: { source: 'Quelle', licence: 'Lizenz' },
	fr: { source: 'Source', licence: 'Licence' },
	es: { source: 'Fuente', licence: 'Licencia' },
	pt: { source: 'Fonte', licence: 'Licença' },
	it: { source: 'Fonte', licence: 'Licenza' },
	nl: { source: 'Bron', licence: 'Licentie' },
	ja: { source: '出典', licence: 'ライセンス' },
	zh: { source: '来源', licence: '许可' },
	ko: { source: '출처', licence: '라이선스' },
}

/** The words in the language of the credited page; `lang` is a BCP 47 tag. */
export function creditWords(lang: string): CreditWords {
	const language = lang.toLowerCase().split('-')[0] ?? ''
	return (Object.hasOwn(words, language) ? words[language] : undefined) ?? (words.en as CreditWords)
}
