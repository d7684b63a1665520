const inBrackets = /[([]([^()[\]]{1,20})[)\]]\s*$/u
const afterComma = /[,/]\s?([%‰€$£¥]|[\p{L}µ°]{1,4}(?:\/[\p{L}]{1,4})?[²³]?)$/u
const afterIn = /\s(?:in|en|em)\s([%‰€$£¥]|[\p{L}µ°%]{1,12}[²³]?)$/u
const sign = /[%‰€$£¥]/u

/** The unit that a header, a caption or a title names: "Tide (m)", "Late, %", "Weight in kg". Null without one. */
export function unitIn(header: string): string | null {
	const found =
		inBrackets.exec(header)?.[1] ?? afterComma.exec(header)?.[1] ?? afterIn.exec(header)?.[1] ?? null
	// Years, counts and remarks stand in brackets as well.
	if (found !== null && !/\d{3}/.test(found) && found.split(' ').length <= 3) return found.trim()
	return sign.exec(header)?.[0] ?? null
}
