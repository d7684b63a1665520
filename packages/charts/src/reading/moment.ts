/** How exactly a point in time is named; `season` is a month without a year, `clock` a time of an unnamed day. */
export type Grain = 'year' | 'quarter' | 'month' | 'day' | 'season' | 'clock'

/** A point in time. */
export interface Moment {
	/** Milliseconds since 1970 in UTC, of its beginning; a month without a year counts as one of 2000, a time as of its first day. */
	readonly at: number
	readonly grain: Grain
}

const year = '(1[5-9]\\d{2}|2[01]\\d{2})'
const name = '(\\p{L}{3,12})\\.?'
const patterns: readonly [RegExp, readonly ('y' | 'q' | 'm' | 'd' | 'n')[]][] = [
	[new RegExp(`^${year}年?$`, 'u'), ['y']],
	[new RegExp(`^Q([1-4])[ /-]{0,3}${year}$`, 'iu'), ['q', 'y']],
	[new RegExp(`^${year}[ /-]{0,3}Q([1-4])$`, 'iu'), ['y', 'q']],
	[new RegExp(`^${year}(?:-|/|年 ?)(\\d{1,2})月?$`, 'u'), ['y', 'm']],
	[new RegExp(`^${year}(?:-|/|\\.|年 ?)(\\d{1,2})(?:-|/|\\.|月 ?)(\\d{1,2})日?$`, 'u'), ['y', 'm', 'd']],
	[new RegExp(`^(\\d{1,2})\\. ?(\\d{1,2})\\. ?${year}$`, 'u'), ['d', 'm', 'y']],
	[new RegExp(`^${name},? (?:de )?${year}$`, 'u'), ['n', 'y']],
	[new RegExp(`^(\\d{1,2})(?:\\.|st|nd|rd|th|er|º)? (?:de )?${name} (?:de )?${year}$`, 'u'), ['d', 'n', 'y']],
	[new RegExp(`^${name} (\\d{1,2})(?:st|nd|rd|th)?,? ${year}$`, 'u'), ['n', 'd', 'y']],
	[new RegExp(`^${name}$`, 'u'), ['n']],
	[/^(\d{1,2})[月월]$/, ['m']],
]

/** Makes a reader of dates in a language; what could be two dates (03/04/2024) is none. */
export function momentReader(lang: string): (text: string) => Moment | null {
	const months = monthNumbers(lang)
	return (text) => {
		if (text.length > 30) return null
		const time = clock.exec(text)
		if (time !== null) return timeOf(Number(time[1]), Number(time[2]), Number(time[3] ?? 0))
		for (const [pattern, parts] of patterns) {
			const match = pattern.exec(text)
			if (match === null) continue
			const part = (key: (typeof parts)[number]) => {
				const at = parts.indexOf(key)
				return at < 0 ? null : (match[at + 1] ?? '')
			}
			return moment(
				part('y'),
				part('q'),
				part('m') ?? months.get(part('n')?.toLowerCase() ?? '') ?? null,
				part('d'),
			)
		}
		return null
	}
}

/** Hours, minutes and perhaps seconds, with two digits each: durations are mostly written without a zero in front. */
const clock = /^([01]\d|2[0-4]):([0-5]\d)(?::([0-5]\d))?$/

function timeOf(hour: number, minute: number, second: number): Moment {
	return { at: Date.UTC(2000, 0, 1, hour, minute, second), grain: 'clock' }
}

function moment(
	year: string | null,
	quarter: string | null,
	month: string | number | null,
	day: string | null,
): Moment | null {
	if (year === null) {
		const isMonth = month !== null && Number(month) >= 1 && Number(month) <= 12
		return isMonth ? { at: Date.UTC(2000, Number(month) - 1), grain: 'season' } : null
	}
	if (quarter !== null) return { at: Date.UTC(Number(year), (Number(quarter) - 1) * 3), grain: 'quarter' }
	if (month === null) return day === null ? { at: Date.UTC(Number(year), 0), grain: 'year' } : null
	const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
	const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day ?? 1)
	return exists ? { at: date.getTime(), grain: day === null ? 'month' : 'day' } : null
}

/** Names of months, long and short, in a language and in English, to their numbers from 1. */
function monthNumbers(lang: string): ReadonlyMap<string, number> {
	const numbers = new Map<string, number>([['sept', 9]])
	for (const language of ['en', lang])
		for (const style of ['long', 'short'] as const) {
			const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' })
			for (let month = 0; month < 12; month += 1)
				numbers.set(format.format(Date.UTC(2000, month)).toLowerCase().replace(/\.$/, ''), month + 1)
		}
	return numbers
}
