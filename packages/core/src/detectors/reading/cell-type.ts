import { tick, tickNames } from '../../cues/table.cues.ts'
import { componentName } from '../../page/component.ts'
import { attribute, classes, type PageElement } from '../../page/element.ts'
import type { PageView } from '../../page/page.ts'

/** What a cell holds. A number may have a unit, a currency, a margin or a remark in brackets. */
export type CellType = 'number' | 'date' | 'tick' | 'code' | 'link' | 'picture' | 'short' | 'long' | 'empty'

/** Whether cells of a type state a measurement or a date. */
export function isFigure(type: CellType): boolean {
	return type === 'number' || type === 'date'
}

/** Tells what a cell holds by its text, white space folded, and the elements in it. */
export function cellType(element: PageElement, text: string, page: PageView): CellType {
	if (text === '') return emptyOrPicture(element, page)
	if (plainNumber.test(text)) return 'number'
	if (text.length <= 3 && /^(?:[–—‒―-]{1,3}|\?|…|\.{2,3})$/u.test(text)) return 'empty'
	if (text.length <= 64 && tick.test(text)) return 'tick'
	if (text.length <= 48 && /\p{N}/u.test(text)) {
		if (codeValue.test(text)) return 'code'
		if (isDate(text)) return 'date'
		if (isQuantity(text)) return 'number'
	}
	if (covers(element, 'code', text, page)) return 'code'
	if (covers(element, 'a', text, page)) return 'link'
	return text.length <= 40 && text.split(' ', 4).length <= 3 ? 'short' : 'long'
}

/** Most cells of tables of data; four digits may be a year. */
const plainNumber = /^\d{1,3}(?:\.\d{1,12})?$/

function emptyOrPicture(element: PageElement, page: PageView): CellType {
	for (let at = element.index + 1; at <= Math.min(element.lastIndex, element.index + 12); at += 1) {
		const child = page.elements[at] as PageElement
		if (isTickIcon(child)) return 'tick'
		if (child.tag === 'img' || child.tag === 'svg') return 'picture'
	}
	return 'empty'
}

/** An icon that says yes or no by its text for screen readers, its class, its file, or as a component by its name. */
function isTickIcon(element: PageElement): boolean {
	const label = attribute(element, 'alt') ?? attribute(element, 'ariaLabel') ?? attribute(element, 'title')
	if (label) return tick.test(label.slice(0, 64))
	const file = /[^/]{0,80}$/.exec(attribute(element, 'src') ?? '')?.[0] ?? ''
	return (
		tickNames.test(file) || tickNames.test(componentName(element) ?? classes(element).join(' ').slice(0, 200))
	)
}

/** Most of the text stands in elements of a tag. */
function covers(element: PageElement, tag: string, text: string, page: PageView): boolean {
	let covered = 0
	for (let at = element.index + 1; at <= Math.min(element.lastIndex, element.index + 12); at += 1) {
		const child = page.elements[at] as PageElement
		if (child.tag === tag) covered += child.textEnd - child.textStart
	}
	return covered >= text.length * 0.8
}

const month = '\\p{L}{3,10}\\.?'
const dates = new RegExp(
	`^[~≈]?(?:${[
		'(?:1[5-9]|2[01])\\d{2}(?:[-/.]\\d{1,2}){0,2}',
		'(?:1[5-9]|2[01])\\d{2}\\s?[–/-]\\s?(?:(?:1[5-9]|2[01])\\d{2}|\\d{2})',
		'\\d{1,2}([-/.])\\d{1,2}\\1\\s?\\d{2,4}',
		'Q[1-4][\\s/-]{0,3}\\d{4}|\\d{4}[\\s/-]{0,3}Q[1-4]',
		`(?:\\d{1,2}(?:\\.|st|nd|rd|th|er|º|°)?\\s(?:de\\s)?)?${month}\\s(?:de\\s)?(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s)?\\d{4}`,
		'\\d{4}[年년]\\s?(?:\\d{1,2}[月월]\\s?)?(?:\\d{1,2}[日일])?',
	].join('|')})$`,
	'u',
)

function isDate(text: string): boolean {
	// "3151.16" and "1312.2" are numbers; a dot parts a date only twice.
	return dates.test(text) && !/^\d{4}\.\d{1,2}$/.test(text)
}

const digits =
	"(?:\\d{1,3}(?:[.,'’\\u00a0\\u202f ]\\d{3})+(?:[.,]\\d{1,12})?|\\d{1,3}(?:,\\d{2})+,\\d{3}|\\d{1,18}(?:[.,]\\d{1,12})?|[.,]\\d{1,12})"
const sign = '(?:[~≈<>≤≥±+−–-]\\s?){0,2}'
const currency = '(?:[$€£¥₹₩]|USD|EUR|GBP|CHF|R\\$)'
const unit =
	'(?:[%％‰°×⁰¹²³⁴⁵⁶⁷⁸⁹]|[$€£¥₹₩]|[KMGTP]i?[Bb]?(?:/s)?|[\\p{Ll}µμ]{1,12}\\.?|\\p{Lu}{1,4}|°[CF]|[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]{1,4})'
const amount = `${sign}${currency}?\\s?${sign}${digits}(?:[eE][+-]?\\d{1,3}|\\s?[×x·*]\\s?10\\^?[−-]?[\\d⁻⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})?(?:\\s?${unit}){0,2}(?:[/·]\\s?\\p{L}{1,12}[²³]?)?`
const quantity = new RegExp(
	`^${amount}(?:\\s?(?:[±–—/-]|to|bis|à|a|～|~)\\s?${amount})?(?:\\s?[([][^()[\\]]{1,24}[)\\]])?\\s?[*†‡]{0,2}$`,
	'u',
)
/** "1m 22.5s", "0m34.701s", "2:03:59". */
const duration =
	/^(?:\d{1,4}\s?(?:d|h|hrs?|m|min|s)\s?){1,3}\d{1,4}(?:[.,]\d{1,6})?\s?(?:h|m|min|s|sec|ms)$|^\d{1,3}:\d{2}(?::\d{2}(?:[.,]\d{1,6})?|[.,]\d{1,6})$/

function isQuantity(text: string): boolean {
	// Numbers in formulas: `$4.9$`.
	const plain = /^\$[^$]{1,30}\$$/.test(text) ? text.slice(1, -1) : text
	return quantity.test(plain) || duration.test(plain)
}

/** Code points, addresses and bytes: U+0041, 0xFF, "D7 90", 127.0.0.1. */
const codeValue =
	/^(?:U\+|0x|\\x|\\u)[0-9A-Fa-f]{1,8}(?:\s?[–…-]\s?(?:U\+|0x)?[0-9A-Fa-f]{1,8})?$|^[0-9A-Fa-f]{2}(?: [0-9A-Fa-f]{2}){1,15}$|^\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?$/
