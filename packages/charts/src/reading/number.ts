/** What a cell says, before it is known how the table writes its numbers. */
export type Reading =
	| { readonly form: 'number'; readonly sign: 1 | -1; readonly digits: string; readonly unit: string | null }
	/** Nothing, or a word or mark for "not known". */
	| { readonly form: 'missing' }
	/** More or less than one number: a range, a bound, a margin. */
	| { readonly form: 'range' }
	| { readonly form: 'words' }

const missing =
	/^(?:[–—‒―-]{1,3}|\?|…|\.{2,3}|n\/a|n\.?a\.?|k\. ?a\.|nan|null|tbd|unknown|not available|no data)?$/i
const sign = '[-+−–] ?'
const currency = '[$€£¥₹₩]|USD|EUR|GBP|CHF|R\\$'
const digits = "\\d(?:[\\d.,'’ ]{0,24}\\d)?(?:e[+-]?\\d{1,3})?|\\.\\d{1,12}"
const unit = '[%‰°"″′×]|[$€£¥₹₩]|(?:[\\p{L}°µ%$€£¥₹₩][\\p{L}°µ%$€£¥₹₩/·²³. -]{0,15})'
const number = new RegExp(`^(?:[~≈] ?)?(${sign})?(${currency})? ?(${sign})?(${digits}) ?(${unit})?$`, 'iu')
/** Marks of footnotes that can be no part of the number: letters and signs, numbers in brackets. */
const footnote = / ?(?:[*†‡§]{1,3}|\[\w{1,3}\]|\^[a-z*†‡§])$/i
const twoNumbers = /\d.{0,12}(?:[-–—~～±/(]|to|bis|à|a|até).{0,4}\d|^[<>≤≥±]|^(?:up to|over|under) \d/i

/** Reads a cell; white space is folded. */
export function readNumber(text: string): Reading {
	if (text.length > 60) return { form: 'words' }
	const bare = text.normalize('NFKC').replace(/\s+/g, ' ').replace(footnote, '').trim()
	if (missing.test(bare)) return { form: 'missing' }
	const match = number.exec(bare)
	if (match === null) return { form: twoNumbers.test(bare) ? 'range' : 'words' }
	const [, before = '', money = '', after = '', written = '', named = ''] = match
	if ((before !== '' && after !== '') || (money !== '' && named !== '' && money !== named))
		return { form: 'words' }
	const isNegative = /[-−–]/.test(before + after)
	return {
		form: 'number',
		sign: isNegative ? -1 : 1,
		digits: written,
		unit: (money || named).replace(/\.$/, '').trim() || null,
	}
}

/** The mark before the fraction of numbers. */
export type DecimalMark = '.' | ','

/**
 * How a table writes its numbers, by those that can be read in one way only; where there are none, by the custom of the
 * page's language.
 *
 * @param lang BCP 47 tag, `und` where it is not known.
 * @returns null where numbers contradict each other, or could be thousands as well as fractions.
 */
export function decimalMark(numbers: readonly string[], lang: string): DecimalMark | null {
	const told = new Set<DecimalMark>()
	let open = false
	for (const written of numbers) {
		const mark = toldBy(written)
		if (mark !== null) told.add(mark)
		else if (/[.,]/.test(written)) open = true
	}
	if (told.size > 1) return null
	const [only] = told
	if (only) return only
	if (!open) return '.'
	if (lang === 'und') return null
	const parts = new Intl.NumberFormat(lang).formatToParts(1.5)
	return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ',' : '.'
}

function toldBy(written: string): DecimalMark | null {
	const marks = written.match(/[.,]/g) ?? []
	const [first] = marks as DecimalMark[]
	const last = marks.at(-1) as DecimalMark | undefined
	if (first === undefined || last === undefined) return null
	if (first !== last) return last
	if (marks.length > 1) return first === '.' ? ',' : '.'
	const [whole = '', fraction = ''] = written.split(first)
	const couldBeThousands = /^[1-9]\d{0,2}$/.test(whole) && /^\d{3}$/.test(fraction)
	return couldBeThousands ? null : first
}

/** The value of a number's digits; null where they are grouped in no known way, or hold more than a double can. */
export function numberOf(written: string, mark: DecimalMark): number | null {
	const [mantissa = '', exponent = '0'] = written.toLowerCase().split('e')
	const [whole = '', fraction = '', ...more] = mantissa.split(mark)
	if (more.length > 0 || !/^\d*$/.test(fraction) || !grouped.test(whole)) return null
	const plain = whole.replace(/[^\d]/g, '')
	// Beyond 15 digits what is drawn would not be what the cell says.
	if ((plain + fraction).replace(/^0+/, '').length > 15) return null
	const value = Number(`${plain || '0'}.${fraction || '0'}e${exponent}`)
	return Number.isFinite(value) ? value : null
}

/** Digits alone; in groups of three; as in India in twos before the last three. */
const grouped = /^(?:\d*|\d{1,3}(?:([.,'’ ])\d{3})(?:\1\d{3})*|\d{1,2}(?:,\d{2})+,\d{3})$/
