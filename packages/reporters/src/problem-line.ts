import type { Failure, Finding, Page } from '@linkworthy/core'
import { printable } from './plain-text.ts'
import { gainText, stageName } from './vocabulary.ts'

/** How a file of the report is written where a line is read. */
export type PathOf = (file: string) => string

const asItIs: PathOf = (file) => file

/**
 * A finding as one line that editors and CI logs read: `file:line:column  level  message  +gain  rule`. Two spaces part
 * the fields, and no field holds two in a row.
 *
 * What has no place stands at 1:1: a matcher's pattern has one shape, and editors count lines from 1.
 */
export function problemLine(
	page: Pick<Page, 'file' | 'source'>,
	{ position, level, message, gain, rule }: Finding,
	pathOf: PathOf = asItIs,
): string {
	const file = pathOf(position?.file ?? page.source ?? page.file)
	return fields(file, position?.start ?? fileStart, level, message, gain, rule)
}

/** What could not be done, in the same shape: a warning, with the stage in place of the rule. */
export function failureLine({ file, stage, message }: Failure, pathOf: PathOf = asItIs): string {
	return fields(pathOf(file), fileStart, 'warning', `${stageName(stage)}: ${message}`, 0, stage)
}

const fileStart = { line: 1, column: 1 }

function fields(
	file: string,
	{ line, column }: { readonly line: number; readonly column: number },
	level: Finding['level'],
	message: string,
	gain: number,
	rule: string,
): string {
	return [`${file}:${line}:${column}`, level, message, gainText(gain), rule].map(printable).join('  ')
}
