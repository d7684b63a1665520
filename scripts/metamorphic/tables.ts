import { printable } from '../../packages/linkworthy/src/index.ts'
import { textTable } from '../text-table.ts'
import type { Broken, Survey } from './survey.ts'

/** The surveys as text: a line for each relation, then where those that do not hold are off most. */
export function surveyText(surveys: readonly Survey[], worst: number): string {
	const rows = surveys.map(({ id, pages, holds, broken, says }) => [
		id,
		String(pages),
		String(holds),
		broken[0] ? broken[0].excess.toFixed(2) : '',
		`  ${says}`,
	])
	const table = textTable([['relation', 'pages', 'hold', 'most off', '  what must hold'], ...rows])
	const lists = surveys
		.filter(({ broken }) => broken.length > 0)
		.map(({ id, broken }) => `\n${id}\n${broken.slice(0, worst).map(brokenText).join('')}`)
	return table + lists.join('')
}

function brokenText({ file, change, before, after, potential, problem }: Broken): string {
	return `  ${printable(file)} [${change}] ${before.toFixed(1)} → ${after.toFixed(1)} (potential ${potential < 0 ? '' : '+'}${potential.toFixed(2)}): ${printable(problem)}\n`
}
