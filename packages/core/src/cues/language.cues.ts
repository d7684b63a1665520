// biome-ignore-all format: one language a line reads best as a table.
import { type Lexicon, makeLexicon } from './lexicon.ts'

const words: { readonly [lang: string]: readonly string[] } = {
	en: ['the', 'and', 'of', 'to', 'is', 'that', 'for', 'with', 'this', 'are', 'was', 'it', 'be'],
	de: ['der', 'die', 'und', 'das', 'ist', 'nicht', 'mit', 'ein', 'eine', 'den', 'von', 'auf', 'für', 'sich', 'wird', 'zu', 'im', 'werden'],
	fr: ['le', 'les', 'des', 'est', 'et', 'une', 'dans', 'pour', 'qui', 'sur', 'pas', 'du', 'au', 'avec', 'vous', 'sont', 'cette'],
	es: ['el', 'los', 'las', 'y', 'una', 'del', 'por', 'con', 'es', 'para', 'se', 'como', 'más', 'lo', 'su'],
	pt: ['o', 'os', 'uma', 'em', 'do', 'da', 'não', 'para', 'com', 'é', 'dos', 'na', 'no', 'um', 'mais', 'são'],
	it: ['il', 'di', 'che', 'è', 'per', 'non', 'della', 'sono', 'gli', 'nel', 'un', 'con', 'del', 'dei', 'più', 'alla'],
	nl: ['het', 'een', 'van', 'niet', 'dat', 'op', 'zijn', 'voor', 'te', 'met', 'wordt', 'bij', 'ook', 'je', 'naar'],
}

/**
 * Small words that stand all over a text in a language and hardly in one of the others; the number of a place is that of
 * its language. A lexicon of its own, since most pages state their language.
 */
export const smallWords: Lexicon & { readonly languages: readonly string[] } = {
	...makeLexicon(),
	languages: Object.keys(words),
}
for (const [number, lang] of smallWords.languages.entries())
	for (const first of words[lang] ?? []) smallWords.enter({ cue: number, first, rest: [], open: false })
