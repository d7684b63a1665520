// biome-ignore-all format: one language a line reads best as a table.
import { type Cue, cue } from './cue.ts'

/** Words between a term and what it means: a cheap test before a sentence is looked at. */
export const definitionCue: Cue = cue({
	en: ['is', 'are', 'means', 'meaning', 'refers to', 'refer to', 'defined as', 'describes', 'describe', 'is called', 'are called', 'stands for', 'denotes', 'known as', 'measures'],
	de: ['ist', 'sind', 'bezeichnet', 'bezeichnen', 'bedeutet', 'versteht man', 'steht für', 'beschreibt', 'heißt', 'nennt man'],
	fr: ['est', 'sont', 'désigne', 'désignent', 'signifie', 'se définit', 'on appelle', 'consiste'],
	es: ['es', 'son', 'se define', 'se refiere', 'significa', 'consiste', 'se llama', 'se denomina'],
	pt: ['é', 'são', 'define-se', 'refere-se', 'significa', 'consiste', 'chama-se'],
	it: ['è', 'sono', 'si definisce', 'indica', 'significa', 'consiste', 'si chiama'],
	nl: ['is', 'zijn', 'verwijst naar', 'betekent', 'staat voor', 'noemen we'],
	ja: ['とは', 'を指', 'のこと', 'を意味'],
	zh: ['是', '指的', '定义为', '定義為', '称为', '稱為'],
	ko: ['이란', '란', '을 의미', '를 의미', '을 말한', '를 말한', '을 뜻', '를 뜻'],
})

const article = `(?:(?:an?|the|one|any|some|when|where|how|what|ein|eine|einen|der|die|das|wenn|un|une|una|le|la|les|des|el|los|las|um|uma|o|os|as|il|lo|gli|i|uno|een|het|de)(?=\\s)|(?:l|un)['’])`
const kindOf = new RegExp(
	String.raw`^\s?(?:essentially |basically |simply |just |generally |usually |typically |essentiellement |im wesentlichen |grundsätzlich )?${article}`,
	'iu',
)
/** The verb that joins a term with its meaning, at the first place where one stands. */
const joint =
	/\s(?:is|are|means(?: that)?|refers? to|(?:is|are) defined as|describes|stands for|denotes|ist|sind|bezeichnet|bedeutet|steht für|beschreibt|est|sont|désigne|signifie|es|son|se define como|se refiere a|significa|é|são|define-se como|refere-se a|è|sono|si definisce|indica|verwijst naar|betekent|staat voor|zijn)\s/iu
/** Verbs that define and do nothing else. */
const definingVerb =
	/^(?:means|refers? to|(?:is|are) defined as|stands for|denotes|bezeichnet|bedeutet|steht für|désigne|signifie|se define como|se refiere a|significa|define-se como|refere-se a|si definisce|verwijst naar|betekent|staat voor)/iu

/** What tells one kind of thing from another. */
export const clause: RegExp =
	/(?:^|\s)(?:that|which|who|whose|where|used to|used for|for \w+ing|in which|of \w+ing|in the|der|die|das|welche[rs]?|qui|que|dont|permettant|para|che|per|dat|waarmee)\s/iu

/** A sentence of the form "term is a …". */
export interface DefiningForm {
	readonly term: string
	/** "Means", "refers to", とは: verbs that define. */
	readonly defining: boolean
	/** An article or the like follows: "a kind of". */
	readonly classified: boolean
	readonly rest: string
}

/** Splits a sentence at its joint; null where it has none, or what stands before is no term. */
export function definingForm(sentence: string): DefiningForm | null {
	const asian = /^([^、。，,]{1,40}?)(?:とは|이란|란 |是指|指的是|是一[种種个個类類款]|(?:就)?是)/u.exec(sentence)
	if (asian && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(sentence)) {
		const verb = asian[0].slice((asian[1] as string).length)
		return { term: asian[1] as string, defining: verb !== '是' && verb !== '就是', classified: verb !== '是', rest: sentence.slice(asian[0].length) }
	}
	const found = joint.exec(sentence.slice(0, 160))
	if (!found) return null
	const term = sentence.slice(0, found.index).trim()
	const rest = sentence.slice(found.index + found[0].length)
	// "Bloom filters are data structures that …": plurals have no article in many languages.
	const plural = /^(?:are|sind|sont|son|são|sono|zijn)$/iu.test(found[0].trim()) && /s$/iu.test(term) && clause.test(rest)
	return { term, defining: definingVerb.test(found[0].trim()), classified: plural || kindOf.test(rest), rest }
}

/** Starts that are no terms: pronouns, questions, conditions. */
export const notTerm: RegExp =
	/^(?:["“„«(]?)(?:i|you|we|they|he|she|it|this|that|these|those|there|here|what|who|why|how|where|when|which|if|while|because|since|although|however|but|and|so|also|then|once|one|another|both|each|every|all|most|many|some|several|our|your|my|their|his|her|its|ich|du|wir|sie|er|es|dies\p{L}{0,2}|das|was|wer|wie|wo|wenn|aber|und|hier|alle|viele|unser\p{L}{0,2}|mein\p{L}{0,2}|je|tu|nous|vous|ils?|elles?|ce|cela|ça|ceci|c['’]est|ces|cette|si|mais|et|où|que|qui|notre|nos|mon|ma|yo|tú|nosotros|ellos|él|ella|esto|esta|este|estos|eso|si|pero|y|donde|que|quien|nuestr\p{L}{1,2}|eu|nós|eles|ele|ela|isto|isso|esse|essa|este|se|mas|onde|quem|noss\p{L}{1,2}|io|noi|loro|lui|lei|questo|questa|questi|ciò|ma|dove|chi|nostr\p{L}|ik|wij|zij|hij|dit|dat|deze|als|maar|en|hier|wat|wie|onze|ons)(?![\p{L}])|^(?:これ|それ|あれ|この|その|ここ|这|這|它|她|我|你|如果|우리|(?:他|那|이|그|저)(?!\p{L})|他[的们們]|那[个個些种種里])/iu

/** What follows the joint in a judgement and not in a definition. */
export const judging: RegExp =
	/^(?:not|n['’]t|never|also|still|already|now|going|trying|being|able|available|used|known|located|based|supported|similar|different|important|possible|necessary|a (?:good|great|bad|nice|huge|lot|bit|big|little|few|must|problem|result|member|fan|challenge|joy)|an? (?:important|excellent|example|interesting|easy|amazing)|the (?:best|most|same|first|second|last|only|reason|case|problem|goal|result|main|biggest|next|latest|key|one|default|recommended|way|right|perfect)|nicht|kein\p{L}{0,2}|auch|noch|sehr|pas|aussi|très|le (?:seul|même|premier|plus)|la (?:seule|même|première|plus)|no |también|muy|el (?:mejor|único|mismo|primer)|não|também|muito|o (?:melhor|único|mesmo|primeiro)|non|anche|molto|il (?:migliore|solo|primo)|niet|geen|ook|heel)/iu

/** Headings under which entries define. */
export const glossaryHeading: Cue = cue({
	en: ['glossary', 'terms', 'terminology', 'definitions', 'definition', 'key concepts', 'concepts', 'vocabulary', 'what is', 'what are', 'key terms', 'properties', 'factors', 'roles'],
	de: ['glossar', 'begriffe', 'definitionen', 'definition', 'was ist', 'was sind', 'grundbegriffe'],
	fr: ['glossaire', 'lexique', 'termes', 'définitions', 'définition', "qu'est-ce que", 'qu’est-ce que', 'facteurs'],
	es: ['glosario', 'términos', 'definiciones', 'definición', 'qué es', 'qué son', 'conceptos'],
	pt: ['glossário', 'termos', 'definições', 'definição', 'o que é', 'o que são', 'conceitos'],
	it: ['glossario', 'termini', 'definizioni', 'definizione', "che cos'è", 'cos’è', 'concetti'],
	nl: ['begrippenlijst', 'begrippen', 'definities', 'definitie', 'wat is', 'wat zijn', 'verklarende woordenlijst'],
	ja: ['用語集', '用語', '定義', 'とは'],
	zh: ['术语表', '術語', '术语', '定义', '定義', '什么是', '什麼是', '概念'],
	ko: ['용어집', '용어', '정의', '이란', '란 무엇'],
})

/** Labels of remarks and fields, which name no term. */
export const fieldLabel: Cue = cue({
	en: ['note', 'notes', 'warning', 'tip', 'tips', 'important', 'caution', 'example', 'examples', 'update', 'edit', 'tl;dr', 'source', 'answer', 'question', 'step', 'hint', 'info', 'summary', 'conclusion', 'pros', 'cons', 'requirement', 'requirements', 'author', 'date', 'speaker'],
	de: ['hinweis', 'warnung', 'tipp', 'wichtig', 'achtung', 'beispiel', 'beispiele', 'quelle', 'fazit', 'schritt'],
	fr: ['note', 'remarque', 'attention', 'astuce', 'important', 'exemple', 'exemples', 'source', 'étape'],
	es: ['nota', 'aviso', 'consejo', 'importante', 'ejemplo', 'ejemplos', 'fuente', 'paso'],
	pt: ['nota', 'aviso', 'dica', 'importante', 'exemplo', 'exemplos', 'fonte', 'passo'],
	it: ['nota', 'avviso', 'suggerimento', 'importante', 'esempio', 'esempi', 'fonte', 'passo'],
	nl: ['opmerking', 'let op', 'waarschuwing', 'tip', 'belangrijk', 'voorbeeld', 'voorbeelden', 'bron', 'stap'],
	ja: ['注意', '注', '備考', '例', 'ヒント', '重要'],
	zh: ['注意', '提示', '警告', '例如', '示例', '重要', '备注'],
	ko: ['참고', '주의', '팁', '예시', '예', '중요'],
})
