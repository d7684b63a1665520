/**
 * When a run takes place: now, or the moment that the build is said to take place at.
 * Throws a `RangeError` for a `SOURCE_DATE_EPOCH` that is no moment (https://reproducible-builds.org/specs/source-date-epoch/).
 */
export function runDate(env: NodeJS.ProcessEnv): Date {
	const { SOURCE_DATE_EPOCH: seconds } = env
	if (seconds === undefined || seconds === '') return new Date()
	const date = new Date(/^\d+$/.test(seconds) ? Number(seconds) * 1000 : Number.NaN)
	if (Number.isNaN(date.getTime())) {
		throw new RangeError(
			`SOURCE_DATE_EPOCH is ${JSON.stringify(seconds)}; expected seconds since 1970 as a whole number`,
		)
	}
	return date
}
