import { spelledShare } from '../../cues/statistic.cues.ts'
import { isNoQuantity } from './number-use.ts'
import { letterUnits, unitPhrases, unitWords, unspacedUnits } from './units.data.ts'

/** What kind of number stands in a sentence. */
export type QuantityKind =
	| 'percent'
	| 'multiple'
	| 'ratio'
	| 'magnitude'
	| 'rate'
	| 'time'
	| 'size'
	| 'physical'
	| 'currency'
	| 'count'

/** A number with what makes it a quantity about something. */
export interface Quantity {
	readonly kind: QuantityKind
	/** The number and its unit as written. */
	readonly text: string
	/** Offset in the sentence, whose characters count in their compatible form (NFKC). */
	readonly index: number
}

/**
 * What a quantity in figures or in Chinese numerals starts with; global, to be looked for from an offset on. Not `\p{N}`,
 * which takes five times as long.
 */
export const numeral: RegExp =
	/[\d%％²³¹¼-¾⁰-₉⅐-⅟↉①-⒛⓪〇㉑-㉟㊱-㊿０-９]|[零一二三四五六七八九十百千万億亿半][割倍万億亿%％]|\ud835[\udfce-\udfff]/g

/** Digits in any locale's notation: 1,234.5 · 1.234,5 · 1 234 · 1'234 · 12,34,567. */
const numbers = /\d{1,3}(?:(?:[.,'’ ]\d{3})+(?!\d)|(?:,\d{2})+,\d{3}(?!\d))(?:[.,]\d+)?|\d+(?:[.,]\d+)?/g
const unspacedNumbers =
	/(?<=百分之)[零〇一二三四五六七八九十百点]+|[〇一二三四五六七八九十数]{1,4}(?=[成割倍万亿億])/g

/**
 * Finds the quantities of a sentence; dates, versions, ordinals, references to figures and bare years are none.
 *
 * @param mayBeSpelled whether to look for shares in words too.
 */
export function quantities(sentence: string, mayBeSpelled: boolean): Quantity[] {
	const isPlain = !/[^ -~]/.test(sentence)
	const text = isPlain ? sentence : sentence.normalize('NFKC')
	const found: Quantity[] = []
	let end = 0
	for (const { 0: digits, index } of text.matchAll(numbers)) {
		// The 10 of "3 in 10", and what follows 億 in "3億2000万", are a part of the quantity before.
		if (index < end || (index === end && found.at(-1)?.kind === 'magnitude')) continue
		// The characters beside a number decide; a page of one line may hold 50,000 of them.
		const before = text.slice(Math.max(0, index - 24), index)
		const after = text.slice(index + digits.length, index + digits.length + 48)
		const use = useOf(digits, before, after)
		if (!use) continue
		end = index + digits.length + use.unit.length
		found.push({
			kind: use.kind,
			text: `${use.sign}${digits}${use.unit}`.trim(),
			index: index - use.sign.length,
		})
	}
	for (const { 0: digits, index } of isPlain ? [] : text.matchAll(unspacedNumbers)) {
		const unit = unspacedUnit(text.slice(index + digits.length, index + digits.length + 4))
		const percent = text.slice(index - 3, index) === '百分之'
		if (percent) found.push({ kind: 'percent', text: `百分之${digits}`, index: index - 3 })
		else if (unit) found.push({ kind: unit.kind, text: digits + unit.unit, index })
	}
	const spelled = mayBeSpelled ? spelledShare.exec(text) : null
	if (spelled) {
		const words = spelled[0].toLowerCase().split(/[\s-]/u)
		const kind = unitPhrases[words.slice(-2).join(' ')] ?? kinds.get(words.at(-1) ?? '')
		found.push({ kind: kind ?? 'ratio', text: spelled[0], index: spelled.index })
	}
	return found
}

interface Unit {
	readonly kind: QuantityKind
	readonly unit: string
}

function useOf(digits: string, before: string, after: string): (Unit & { readonly sign: string }) | null {
	const score = (/^\d[.,]\d/.test(digits) ? outOf : outOfHundred).exec(after)
	if (score && !before.endsWith('/')) return { kind: 'ratio', sign: '', unit: score[0] }
	if (isNoQuantity(digits, before, after)) return null
	const sign = currencyBefore.exec(before.slice(-4))?.[0] ?? ''
	const unit = unitAfter(digits, after)
	if (unit?.kind === 'magnitude' && unit.unit.length === 1 && isNamed(digits, before)) return null
	// "$1.2B": the letter alone would be a byte, or a name.
	if (sign !== '' && /^ ?B(?!\p{L})/u.test(after)) return { kind: 'magnitude', sign, unit: 'B' }
	if (sign !== '')
		return { kind: unit?.kind === 'magnitude' ? 'magnitude' : 'currency', sign, unit: unit?.unit ?? '' }
	if (multipleLead.test(before)) return { kind: 'multiple', sign: '', unit: '' }
	if (before.endsWith('百分之')) return { kind: 'percent', sign: '百分之', unit: '' }
	if (unit) return { ...unit, sign: '' }
	return isCount(digits, before, after) ? { kind: 'count', sign: '', unit: '' } : null
}

const currencyBefore = /(?:[$€£¥₹₩]|USD|EUR|GBP|CHF|US\$|R\$) ?$/u
const nextWord = /^(?:\+ ?)?[ -]?(\+|(?:[\p{L}μ°²]\p{M}*)[\p{L}\p{M}\p{N}²³]*|[%‰€$£¥₹₩×])/u
/** Where Chinese, Japanese and Korean go on right after a unit: 34GB의, 20MBの. */
const attached = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}].*/u
/** What a decimal is a score out of: 9.6/10, 4.2 / 5. */
const outOf = /^ ?\/ ?(?:5|10|100)(?:[.,]0)?(?![\d./])/
/** What an integer is one out of: 87/100; "4/10" is rather a date. */
const outOfHundred = /^ ?\/ ?100(?![\d./])/
const perWord = /^ ?(?:\/|(?:per|pro|par|por|al|op|a) ) ?(\p{L}+)/u
const ratioWord =
	/^ (?:out of|in(?: every)?|of(?: the)?|von|auf|sur|de cada|em cada|su|op de|van de) (?:the |every )?(\d{1,6}|ten|four|five|three|hundred|zehn|dix|diez|dez|dieci|tien)(?![\p{L}\p{N}.])/u
const comparing = new Set(
	'as more less fewer greater larger better worse likely the over bigger smaller speedup speed improvement increase reduction gain overhead so mehr weniger plus moins más menos mayor menor mais maior più meno maggiore superiore zo meer minder que'.split(
		' ',
	),
)
const kinds = new Map<string, QuantityKind>(
	Object.entries(unitWords).flatMap(([kind, words]) =>
		words.split(' ').map((word) => [word, kind as QuantityKind] as const),
	),
)
const phraseStarts: ReadonlySet<string> = new Set(
	Object.keys(unitPhrases).map((phrase) => phrase.slice(0, phrase.indexOf(' '))),
)
const unspaced = Object.entries(unspacedUnits)
	.flatMap(([kind, words]) => words.split(' ').map((unit): Unit => ({ kind: kind as QuantityKind, unit })))
	.sort((a, b) => b.unit.length - a.unit.length)
const cjk = /^\s?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** After up to two digits years are a duration, after four a date. */
const yearsLong = /^\s?[年년](?![度代生级級])/u

function unspacedUnit(after: string): Unit | null {
	const start = after.trimStart()
	return unspaced.find(({ unit }) => start.startsWith(unit)) ?? null
}

function unitAfter(digits: string, after: string): Unit | null {
	const ratio = ratioWord.exec(after)
	if (ratio) return { kind: 'ratio', unit: ratio[0] }
	if (after[0] === '⁄') return { kind: 'ratio', unit: /^⁄\d+/.exec(after)?.[0] ?? '' }
	if (after.charCodeAt(0) > 127 || after.charCodeAt(1) > 127) {
		const eastern = /^人に\d|^명 중 \d|^分之|^분의/u.exec(after)
		if (eastern) return { kind: 'ratio', unit: eastern[0] }
		if (digits.length < 3 && yearsLong.test(after))
			return { kind: 'time', unit: after.trimStart()[0] as string }
		if (cjk.test(after)) return unspacedUnit(after)
	}
	const next = nextWord.exec(after)?.[0]
	return next === undefined ? null : unitIn(digits, next.replace(attached, ''), after)
}

/** @param next what stands right after the number, a sign or word with the space before it. */
function unitIn(digits: string, next: string, after: string): Unit | null {
	const written = next.replace(/^(?:\+ ?)?[ -]?(?=.)/u, '')
	const word = written.toLowerCase()
	const rest = after.slice(next.length)
	const second = /^ (\p{L}+)/u.exec(rest)?.[1]?.toLowerCase() ?? ''
	const phrase = phraseStarts.has(word) ? unitPhrases[`${word} ${second}`] : undefined
	if (phrase) return { kind: phrase, unit: `${next} ${second}` }
	const kind = written.length === 1 && letterUnits[written] ? letterUnits[written] : kinds.get(word)
	// "3900X" and "8850H" are names.
	if (!kind || (/^\d{4,}$/.test(digits) && next === written && /^[a-wyzA-Z]$/.test(written))) return null
	const isDecimal = /^\d+[.,]\d{1,2}$/.test(digits)
	// "800 x 600" is a size in pixels; "called 3 times" is no multiple, "3 times faster" and "2.5 times" are.
	if (kind === 'multiple') {
		if ((word === 'x' || word === '×') && /^ ?\d/.test(rest)) return null
		if (
			word.length > 1 &&
			!isDecimal &&
			word !== 'fold' &&
			!word.startsWith('fach') &&
			!comparing.has(second) &&
			!second.endsWith('er')
		)
			return null
	}
	const per = kind === 'currency' ? null : perWord.exec(rest)
	return {
		kind: per && kind !== 'percent' && kind !== 'multiple' ? 'rate' : kind,
		unit: next + (per?.[0] ?? ''),
	}
}

/** A number before a noun: "700 attendees", "12,000 new cases". One digit alone is rather a numeral of a list. */
function isCount(digits: string, before: string, after: string): boolean {
	// What is written with separators of thousands counts something, wherever that is said.
	if (grouped.test(digits)) return true
	// "an AUC of 0.87", "κ ≈ 0.61"
	if (fraction.test(digits) && fractionLead.test(before)) return true
	if (digits.length === 1 && /^ \p{Ll}/u.test(after) && before.trim() === '') return counted.test(after)
	if (digits.length < 2) return perThing.test(after)
	// "203: public repositories", as in lists of figures.
	if (before.trim() === '' && /^ ?[:–—-] \p{L}/u.test(after)) return true
	// "the 0.2 release": a decimal without a unit is rather a version, unless a mean of things counted.
	if (/^\d+\.\d{1,2}$/.test(digits)) return perThing.test(after)
	if (isNamed(digits, before)) return false
	return /^\+? (?:\p{L}[\p{L}’'-]{1,19} ){0,2}\p{L}[\p{L}’'-]{2,23}/u.test(after)
}

/** "A factor of 6", "um den Faktor 10". */
const multipleLead = /(?:fa[ck]tor|facteur|fattore|fator)(?: (?:of|von|de|di|van))?(?: about)? [~≈]?$/iu
/** Separators of thousands, twice or where they are no decimal point. */
const grouped = /^\d{1,3}(?:[,.'’ ]\d{3}){2,}|^\d{1,3}[,'’ ]\d{3}(?!\d)/
/** A share of one, such as a score or a correlation; versions are rarely written so after these words. */
const fraction = /^0[.,]\d{2,}$/
const fractionLead = /(?:[≈=~:<>]|(?:^|[\s(])(?:of|to|was|is|at|only|about|von|auf|de|di|van)) ?$/u
/** What a numeral of one digit counts, where it opens the sentence. */
const counted = /^ (?:\p{L}{2,20} ){0,2}\p{L}{3,20}/u
const perThing = /^ (?:\p{L}{2,20} ){1,2}(?:per|pro|par|por) \p{L}/u

/** A capitalised word in the middle of a sentence names what the short number after it counts on: "React 19". */
function isNamed(digits: string, before: string): boolean {
	return digits.length <= 4 && before.endsWith(' ') && /[ -][(“"]?\p{Lu}[\p{L}\p{N}.]* $/u.test(before)
}
