import {
	definedAs,
	definingVerb,
	introduced,
	joint,
	meantBy,
	notTerm,
	startsWithArticle,
	stating,
	usedIn,
} from '../../cues/definition.cues.ts'
import { countWords } from '../../page/text.ts'

/** A sentence that says of a term what it is. */
export interface DefiningForm {
	/** Without article, quotation marks and brackets. */
	readonly term: string
	/** What the sentence says of the term. */
	readonly meaning: string
	/** "Means", "refers to", とは: a verb that defines and does nothing else. */
	readonly defining: boolean
	/** The meaning opens with an article or a plural kind. */
	readonly classified: boolean
	/** "A neap tide is …": any of them and not this one. */
	readonly indefinite: boolean
	/** Another name beside the term: "the headway (or interval)". */
	readonly alias: boolean
}

/** Longest term in characters; a judgement. */
const longestTerm = 70

/** Splits a sentence into a term and its meaning; null where it has no joint, or what stands before is no term. */
export function definingForm(sentence: string): DefiningForm | null {
	const brought = introduced.exec(sentence.slice(0, 160))
	if (brought) return form(brought[1] as string, sentence.slice(brought.index + brought[0].length), false)
	const lead = usedIn.exec(sentence.slice(0, 70))
	const rest = lead ? sentence.slice(lead[0].length) : sentence
	const asian = isUnspaced(rest.slice(0, 40)) ? unspacedForm(rest) : null
	if (asian) return asian
	const meant = meantBy.exec(rest.slice(0, 120)) ?? definedAs.exec(rest.slice(0, 120))
	if (meant) return form(meant[1] as string, rest.slice(meant[0].length), true)
	// Most sentences with "is" open with a pronoun, which is cheaper to see than where the verb stands.
	if (notTerm.test(bareOf(rest))) return null
	const found = joint.exec(rest.slice(0, 140))
	if (!found) return null
	const verb = found[0].trim()
	const meaning = rest.slice(found.index + found[0].length)
	const classified = startsWithArticle(meaning) || isPluralKind(verb, meaning)
	const defining = definingVerb.test(verb)
	if (!defining && !classified && stating.test(meaning)) return null
	return form(rest.slice(0, found.index), meaning, defining, classified)
}

/** Plurals have no article in many languages: "are data structures that …", and neither "are used", "are often small". */
function isPluralKind(verb: string, meaning: string): boolean {
	switch (verb.toLowerCase()) {
		case 'are':
			// "Are working sessions that …", and not "are working on it".
			if (/^\p{L}+ing\s\p{L}+s\s(?:that|which|where|of|for)\s/iu.test(meaning)) return true
			return !/^(?:\p{L}+(?:ed|ing|ly|ful|able|ible|ant)|not|very|so|often|always|also|as|all|both|one|set|made|built|given|written|known|in|on|at|for|from|to|with|like)\s/iu.test(
				meaning,
			)
		case 'sind':
			return /^\p{Lu}/u.test(meaning)
		case 'son':
		case 'são':
		case 'sono':
			return !/^(?:\p{L}+(?:[ai]d[oa]s?|[aiu]t[ie])|no|não|non|muy|muito|molto|más|mais|più|en|em|in|para|per|de|di)\s/iu.test(
				meaning,
			)
		case 'zijn':
			return !/^(?:ge\p{L}+|niet|heel|erg|zeer|vaak|in|op|van|voor)\s/iu.test(meaning)
		default:
			return false
	}
}

function form(
	subject: string,
	meaning: string,
	defining: boolean,
	classified: boolean = true,
): DefiningForm | null {
	const bare = bareOf(subject)
	if (notTerm.test(bare)) return null
	const term = termOf(bare)
	if (!isTerm(term)) return null
	return {
		term,
		meaning,
		defining,
		classified: defining || classified,
		indefinite: startsIndefinite(bare),
		alias: bare.length > term.length + 6 && /[（(]|,\s/.test(bare),
	}
}

/** Without the marks that open a quotation or a bracket. */
function bareOf(subject: string): string {
	return subject.replace(/^["“„«‘'(]+/, '')
}

const indefiniteArticle = /^(?:an?|eine?|une?|una|uma?|een)\s/i

const loneArticle = /^(?:the|der|die|das|les?|la|el|los|las|os|as|il|lo|gli|het|de)$/i

const leadingArticle =
	/^(?:(?:the|de)\s+term|der\s+begriff|le\s+terme|el\s+término|o\s+termo|il\s+termine|an?|the|ein|eine|der|die|das|un|une|una|le|la|les|el|los|las|um|uma|o|os|as|il|lo|i|gli|een|het|de)\s+|^(?:l|un)['’]/iu

/** The term of a subject: without its article, a second name after a comma, brackets and quotation marks. */
export function termOf(subject: string): string {
	const named = subject
		.replace(/\s?[（(][^()（）]{0,80}[)）]/gu, '')
		.replace(
			/,\s(?:(?:or|also|aka|oder|auch|ou|aussi|o|también|também|anche|of|ook)\s.{0,90}|(?!(?:and|und|et|y|e|en)\s)[^,]{2,90},)$/iu,
			'',
		)
		.trim()
	const term = named
		.replace(leadingArticle, '')
		.replace(/^["“„«‘'`]+|["”“»’'`,]+$/gu, '')
		.trim()
	return /[,;:!?.]\s|[,;:]$/.test(term) ? '' : term
}

/** Most words of a term; a judgement. */
const mostTermWords = 6

/** Whether words can be a term: short, no pronoun, no number, no code. */
export function isTerm(words: string): boolean {
	if (words === '' || words.length > longestTerm || notTerm.test(words) || loneArticle.test(words))
		return false
	return !/[{}=<>[\]_?!]|::|^--?\w|\(\)|\d{2}/.test(words) && countWords(words) <= mostTermWords
}

/** Whether a text starts with an indefinite article. */
export function startsIndefinite(text: string): boolean {
	return indefiniteArticle.test(text)
}

/** "A gauge shows …": an indefinite article and the term, in the singular or plural, before anything else. */
export function openingForm(text: string, term: string): boolean {
	const article = indefiniteArticle.exec(text)
	const name = term.toLowerCase().replace(/s$/, '')
	return article !== null && name.length >= 3 && text.toLowerCase().startsWith(name, article[0].length)
}

/** Shortest meaning without spaces; a judgement. */
const fewestMeaningCharacters = 6

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
/** Where these scripts stand among all characters: ten times as quick to rule out. */
const farCharacter = /[\u1100-\u11ff\u2e80-\uffff]/

/** Whether Chinese, Japanese or Korean stands in a text. */
export function isUnspaced(text: string): boolean {
	return farCharacter.test(text) && unspaced.test(text)
}

function unspacedForm(text: string): DefiningForm | null {
	const sentence = text.replace(/^所[谓謂]的?/u, '')
	const found =
		/^((?:[^、。，,：:（(]|[（(][^()（）]{0,40}[)）]){1,60}?)(?:(?:というの)?(?:(?<!こ)とは|は)、?|可?以?被?定[义義][为為]|意味[着著]|的定[义義](?:就)?是|，?就?是指|指的是|，就是|就?是|(?<![手食戒目屈を])[泛特专專]?指(?![标標数數定出南令示导導])|이?란\s|(?:은|는)\s)/u.exec(
			sentence.slice(0, 90),
		)
	if (!found) return null
	const term = (found[1] as string)
		.replace(/[（(][^()（）]{0,40}[)）]/gu, '')
		.replace(/^[「『“"]|[」』”"]$/gu, '')
		.trim()
	const verb = found[0].slice((found[1] as string).length).trim()
	const meaning = sentence.slice(found[0].length)
	if (term === '' || meaning.length < fewestMeaningCharacters || notTerm.test(term)) return null
	// "What I learned is …": a clause and no name.
	if (/(?:こと|もの|の|ため|とき|場合)$/u.test(term)) return null
	// 也是, 都是, 不是: what else, or not, holds of it.
	if (verb === '是' && /[也都不只还還仍正总總并並]$/u.test(term)) return null
	const defining =
		/とは|指|定[义義]|意味|란/u.test(verb) ||
		/(?:를|을)\s(?:말|뜻|의미|가리)|を(?:指(?![定示摘導名標])|意味(?:す|し))|のこと(?:です|で|を)/u.test(
			meaning,
		)
	const aKind = /^一[种種个個类類款項项套]/u.test(meaning)
	const classified =
		aKind ||
		/^.{2,120}的(?![なに])/u.test(meaning) ||
		/(?:です|である|であり|だ)[。、]?$|(?:이다|입니다|이에요|예요|것이다|것입니다)\.?$/u.test(meaning)
	if (!defining && !classified) return null
	return {
		term,
		meaning,
		defining,
		classified: true,
		// Without articles, verbs and counters tell that any of them is meant.
		indefinite: defining || aKind,
		alias: /[（(]/.test(found[1] as string),
	}
}
