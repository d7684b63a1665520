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
	/** Offset in the sentence. */
	readonly index: number
}

/** Digits in any locale's notation: 1,234.5 · 1.234,5 · 1 234 · 1'234. */
const number = String.raw`(?:\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?)`
const numbers = new RegExp(number, 'gu')

/** A pattern that must match right after the number. A space stands for any white space or hyphen, or none. */
function after(...alternatives: readonly string[]): RegExp {
	return new RegExp(`^[\\s\\u00a0-]?(?:${alternatives.join('|')})`, 'iu')
}
/** Units of letters end where the letters end. */
const end = '(?![\\p{L}\\p{N}])'

const units: readonly (readonly [QuantityKind, RegExp])[] = [
	[
		'percent',
		after(
			'%',
			'％',
			`(?:percent(?:age)?|per\\s?cent|prozent|pour\\s?cent|por\\s?ciento|por\\s?cento|per\\s?cento|procent|percentage points)${end}`,
			'パーセント',
			'퍼센트',
			'%p',
		),
	],
	['multiple', after(`(?:×|x|-?fold|times|mal|fois|veces|vezes|volte|keer)${end}`, '倍', '배')],
	[
		'ratio',
		after(
			`(?:out of|in|von|auf|sur|de cada|em cada|su|op de)\\s(?:the\\s)?(?:\\d{1,4}|ten|four|five|three|hundred|zehn|dix|diez|dez|dieci|tien)${end}`,
		),
	],
	[
		'magnitude',
		after(
			`(?:thousand|million|millions|billion|billions|trillion|mio|mrd|tausend|millionen|milliarden|milliers|milliards|mil|millones|millón|milhões|milhão|bilhões|milioni|miliardi|miljoen|miljard|k|m|bn)${end}`,
			'[万億亿兆萬만억조]',
		),
	],
	[
		'rate',
		after(
			`(?:req(?:uests)?|ops|operations|queries|messages|events|rows|transactions|bytes|[kmgt]i?b|samples|frames|packets|tokens|pages|people|cases|inhabitants)?\\s?(?:/|per\\s|pro\\s|par\\s|por\\s|al\\s)\\s?(?:s|sec|second|minute|min|hour|h|day|week|month|year|person|capita|page|user|request|sekunde|minute|stunde|tag|jahr|seconde|jour|an|segundo|hora|día|año|ano|giorno|anno|dag|jaar)${end}`,
			`(?:qps|rps|tps|fps|mbps|gbps|kbps|iops|mph|km/h)${end}`,
		),
	],
	[
		'time',
		after(
			`(?:ns|µs|μs|us|ms|s|sec|secs|seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|decades?|sekunden?|minuten?|stunden?|tagen?|tage|wochen|monaten?|monate|jahren?|jahre|secondes?|heures?|jours?|semaines?|mois|ans|années|segundos?|minutos?|horas?|días?|semanas?|meses|años?|dias?|anos?|secondi|minuti|ore|giorni|settimane|mesi|anni|seconden|uur|dagen|weken|maanden|jaar)${end}`,
			'秒|分(?![のけ])|時間|小时|小時|日間|天(?!气)|年間|か月|ヶ月|个月|시간|분간|초|일간|개월|년간',
		),
	],
	[
		'size',
		after(
			`(?:[kmgtpe]i?b|[kmgt]?bytes?|[kmgtz]?bits?|kilobytes?|megabytes?|gigabytes?|terabytes?|petabytes?|exabytes?|zettabytes?|loc|lines of code|octets?|[kmgt]o)${end}`,
		),
	],
	[
		'physical',
		after(
			`(?:km|m|cm|mm|nm|µm|kg|g|mg|µg|t|tonnes?|tons?|°\\s?[cf]|hz|khz|mhz|ghz|w|kw|mw|gw|kwh|mwh|gwh|twh|v|mah|l|ml|km²|km2|m²|ha|hectares?|acres?|inch(?:es)?|in|feet|foot|ft|miles?|metres?|meters?|kilometres?|kilometers?|pounds?|lbs?|degrees?|grad|kilometer|meter|mètres?|kilomètres?|metros?|quilômetros?|chilometri|db|ppm|points?|punkte|pts|cores?|px|dpi)${end}`,
		),
	],
	[
		'currency',
		after(
			`(?:€|\\$|£|¥|₹|₩|usd|eur|gbp|dollars?|euros?|pounds sterling|cents?|yen|francs?)${end}`,
			'[€$£¥₹₩円元원]',
		),
	],
]
const currencyBefore = /(?:[$€£¥₹₩]|USD|EUR|GBP|CHF)\s?$/u
const percentBefore = /百分之\s?$/u
/** What a number belongs to that is no quantity. */
const namedBefore =
	/(?:^|[^\p{L}])(?:v|ver|version|versions|rfc|iso|ieee|figures?|figs?|tables?|steps?|chapters?|sections?|pages?|p|lines?|issues?|pr|pull request|no|nr|art|article|day|week|part|level|layer|python|node|java|php|ruby|ios|android|windows|go|rust|c\+\+|es|html|css|http|tls|ssl|utf|port|abbildung|abb|tabelle|kapitel|seite|schritt|tableau|chapitre|étape|figura|tabla|capítulo|paso|tabela|passo|tabella|capitolo|stap|hoofdstuk|tabel|第)[\s.:#\u00a0-]{0,2}$/iu
const monthWords =
	'jan(?:uary|uar|vier)?|feb(?:ruary|ruar)?|févr(?:ier)?|mar(?:ch|s)?|märz|apr(?:il)?|avr(?:il)?|may|mai|june?|juni|juin|july?|juli|juillet|aug(?:ust|ustus)?|août|sept?(?:ember|embre)?|o[ck]t(?:ober|obre)?|nov(?:ember|embre)?|de[cz](?:ember)?|déc(?:embre)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|maart|mei'
const monthBefore = new RegExp(`(?:${monthWords})\\.?\\s?$`, 'iu')
const monthAfter = new RegExp(`^(?:st|nd|rd|th|\\.)?\\s?(?:of\\s|de\\s)?(?:${monthWords})${end}`, 'iu')

/** Finds the quantities of a sentence; dates, versions, ordinals, references to figures and bare years are none. */
export function quantities(sentence: string): Quantity[] {
	const text = sentence.normalize('NFKC')
	const found: Quantity[] = []
	for (const { 0: digits, index } of text.matchAll(numbers)) {
		const before = text.slice(Math.max(0, index - 24), index)
		const rest = text.slice(index + digits.length, index + digits.length + 60)
		if (isOtherNumber(digits, before, rest)) continue
		const unit = unitOf(before, rest)
		if (unit) found.push({ kind: unit.kind, text: `${unit.sign}${digits}${unit.text}`, index })
		else if (isCount(digits, before, rest)) found.push({ kind: 'count', text: digits, index })
	}
	const words = wordRatio.exec(text)
	if (words) found.push({ kind: 'ratio', text: words[0], index: words.index })
	return found
}

/** Shares and multiples in words. */
export const wordRatio: RegExp = new RegExp(
	`(?<![\\p{L}])(?:(?:two|three)[\\s-](?:thirds|quarters|fifths)|one[\\s-](?:third|quarter|fifth|tenth)|(?:a|the|over|nearly|about|roughly|almost|more than|less than) (?:half|third|quarter) of|half of (?:all|the)|one in (?:two|three|four|five|six|ten)|twice as (?:many|much|fast|large|long|likely)|doubled|tripled|quadrupled|halved|zwei drittel|drei viertel|mehr als die hälfte|die hälfte der|deux tiers|trois quarts|la moitié des|dos tercios|tres cuartas partes|la mitad de l[ao]s|dois terços|metade dos|due terzi|la metà de|twee derde|de helft van)${end}`,
	'iu',
)

function unitOf(before: string, rest: string): { kind: QuantityKind; sign: string; text: string } | null {
	const sign = currencyBefore.exec(before)?.[0]
	for (const [kind, pattern] of units) {
		const match = pattern.exec(rest)
		// "800x600" is a size in pixels, "5 in the morning" no ratio.
		if (!match || (kind === 'multiple' && /^\s?[x×]\s?\d/.test(rest))) continue
		return { kind: sign && kind !== 'magnitude' ? 'currency' : kind, sign: sign ?? '', text: match[0] }
	}
	if (sign) return { kind: 'currency', sign, text: '' }
	return percentBefore.test(before) ? { kind: 'percent', sign: '百分之', text: '' } : null
}

function isOtherNumber(digits: string, before: string, rest: string): boolean {
	// A part of a word, a path, a version, a time, a date, an identifier.
	if (
		/[\p{L}_#@/\\=:.]$/u.test(before) &&
		!/(?:[$€£¥₹₩]|\s)$/u.test(before) &&
		!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u.test(before)
	)
		return true
	if (/\d[-–/]$/.test(before) && /^(?:[-–/]\d|\s?$)/.test(rest)) return true
	if (/^(?:\.\d|[:/]\d|\.x|_|[-–]\d{2}[-–]\d)/.test(rest)) return true
	if (/^(?:st|nd|rd|th|er|ère|ème|º|ª)(?![\p{L}])/u.test(rest)) return true
	if (namedBefore.test(before)) return true
	if (monthBefore.test(before) || monthAfter.test(rest)) return true
	return (
		/^(?:1[5-9]|20)\d{2}$/.test(digits) &&
		!/^\s?(?:%|％|percent|[kmg]i?b|ms|people|million|km|kg)/i.test(rest)
	)
}

/** A number before a noun: "700 attendees", "12,000 new cases". */
function isCount(digits: string, before: string, rest: string): boolean {
	// "203: public repositories", as in lists of figures.
	if (before.trim() === '' && digits.length >= 2 && /^\s?[:–—-]\s\p{L}/u.test(rest)) return true
	if (/^\s?[)\].:;]/.test(rest) || /(?:^|\s)[([]$/.test(before)) return false
	if (/^\+?\s(?:[\p{L}’'-]{2,20}\s){0,2}[\p{L}’'-]{3,24}/u.test(rest))
		return Number(digits.replace(/[.,'’\s\u00a0\u202f]/g, '')) >= 10 || digits.length >= 2
	return /^[人件名社種台个個家位次篇명개건곳]/u.test(rest)
}
