import { codeFrame, type Finding, type Page, printable, problemLine } from 'linkworthy'
import type { News, Seen, Told } from './news.ts'
import type { DevPage } from './work.ts'

/** What is read of a page to name it. */
type Named = Pick<Page, 'file' | 'source'>

/**
 * A finding with the line that it stands on and the address where it is explained; several lines.
 *
 * @param written the text of the page's file, if it is known. Without it, and for what only the served page shows, there
 * is no line to name.
 */
export function warningText(
	page: Named,
	{ finding, morePlaces }: Told,
	written: string | null,
	colour: boolean,
): string {
	const position = written !== null && finding.position?.file === nameOf(page) ? finding.position : null
	const more = morePlaces === 0 ? '' : ` (and ${morePlaces} more ${morePlaces === 1 ? 'place' : 'places'})`
	const line = problemLine(page, { ...finding, position, message: `${finding.message}${more}` })
	const frame = position && written !== null ? codeFrame(written, position, { colour }) : ''
	return [line, frame, `  ${printable(finding.docs)}`].filter((part) => part !== '').join('\n')
}

/** One line: what was told and is gone. */
export function fixedText(page: Named, { message, rule }: Finding): string {
	// What was expected needs no telling any more.
	const [found = ''] = message.split(' Expected ')
	return ['fixed:', nameOf(page), found, rule].map(printable).join('  ')
}

/** What mending has brought; null where there is nothing to say. */
export function outcomeText(
	page: Named & Pick<Page, 'score'>,
	{ fixed, seen }: News,
	before: Seen | undefined,
): string | null {
	if (fixed.length === 0) return null
	const [now, then] = [page.score, before?.page.score].map((score) =>
		score ? Math.round(score.total) : null,
	)
	const rise = now != null && then != null && now > then ? `score ${now}, ${then} before` : null
	const rest = seen.page.findings.length === 0 ? 'nothing is left to fix' : null
	const parts = [rise, rest].filter((part) => part !== null)
	return parts.length === 0 ? null : `${printable(nameOf(page))}  ${parts.join('; ')}`
}

/** A page whose file was deleted, or goes by another name now. */
export function goneText({ source, place }: DevPage, told: number): string {
	return `${printable(source ?? place)}  is gone, with ${told === 1 ? 'its finding' : `its ${told} findings`}`
}

/** A page that could not be analysed. */
export function failedText({ source, place }: DevPage, failure: string): string {
	return printable(`${source ?? place} was not analysed: ${failure}`)
}

function nameOf({ source, file }: Named): string {
	return source ?? file
}
