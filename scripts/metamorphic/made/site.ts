import { plainProse } from '../changes/plain-prose.ts'
import type { PageText } from '../page-text.ts'

/** Words of the site's subject: the later, the rarer in it. */
const subjects = 'tram line stop driver rail depot signal brake wheel wire bridge harbour island fog'.split(
	' ',
)

/** Words of a page that a site tells its subject by (`PageVocabulary.opening`). */
export const openingWords = 300

/**
 * A site of 40 pages on trams: those with even numbers are longer than the opening that the site compares, the others are
 * stubs. Each links to the next in its text.
 */
export function madeSite(): readonly PageText[] {
	return Array.from({ length: 40 }, (_, at) => {
		const own = subjects.filter((_, number) => at % (number + 1) === 0)
		const prose = plainProse(at % 2 === 0 ? openingWords + 200 : 200)
		const text = [
			`# The ${own.at(-1)} of place ${numberName(at)}`,
			`${own.map((word) => `The ${word} stands by the ${own[0]}.`).join(' ')} See the [${numberName(at)} neighbour](${(at + 1) % 40}.md).`,
			...prose.slice(at % 3),
		].join('\n\n')
		return { file: `${at}.md`, format: 'markdown', text: `${text}\n` }
	})
}

/** A word for a number, so that no page is named as another. */
function numberName(number: number): string {
	return [...String(number)]
		.map((digit) => 'abcdefghij'[Number(digit)])
		.join('')
		.concat('ton')
}
