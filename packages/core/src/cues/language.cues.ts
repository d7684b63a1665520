// biome-ignore-all format: one language a line reads best as a table.
import { cue, type WordCue } from './cue.ts'

/** Small words that stand all over a text in a language and hardly in one of the others. */
export const smallWords: ReadonlyMap<string, WordCue> = new Map([
	['en', cue({ en: ['the', 'and', 'of', 'to', 'is', 'that', 'for', 'with', 'this', 'are', 'was', 'it', 'be'] })],
	['de', cue({ de: ['der', 'die', 'und', 'das', 'ist', 'nicht', 'mit', 'ein', 'eine', 'den', 'von', 'auf', 'für', 'sich', 'wird', 'zu', 'im', 'werden'] })],
	['fr', cue({ fr: ['le', 'les', 'des', 'est', 'et', 'une', 'dans', 'pour', 'qui', 'sur', 'pas', 'du', 'au', 'avec', 'vous', 'sont', 'cette'] })],
	['es', cue({ es: ['el', 'los', 'las', 'y', 'una', 'del', 'por', 'con', 'es', 'para', 'se', 'como', 'más', 'lo', 'su'] })],
	['pt', cue({ pt: ['o', 'os', 'uma', 'em', 'do', 'da', 'não', 'para', 'com', 'é', 'dos', 'na', 'no', 'um', 'mais', 'são'] })],
	['it', cue({ it: ['il', 'di', 'che', 'è', 'per', 'non', 'della', 'sono', 'gli', 'nel', 'un', 'con', 'del', 'dei', 'più', 'alla'] })],
	['nl', cue({ nl: ['het', 'een', 'van', 'niet', 'dat', 'op', 'zijn', 'voor', 'te', 'met', 'wordt', 'bij', 'ook', 'je', 'naar'] })],
])
