import type { Finding, Page } from '@linkworthy/core'
import { printable } from './plain-text.ts'
import { gainText } from './vocabulary.ts'

/**
 * A finding as one line that editors and CI logs read: `file:line:column  level  message  +gain  rule`. Two spaces part
 * the fields, and no field holds two in a row.
 *
 * What has no place stands at 1:1: a matcher's pattern has one shape, and editors count lines from 1.
 *
 * @param pathOf how a file of the report is written where the line is read; default as it is.
 */
export function problemLine(
	page: Pick<Page, 'file' | 'source'>,
	{ position, level, message, gain, rule }: Finding,
	pathOf: (file: string) => string = (file) => file,
): string {
	const file = pathOf(position?.file ?? page.source ?? page.file)
	const { line, column } = position?.start ?? { line: 1, column: 1 }
	return [`${file}:${line}:${column}`, level, message, gainText(gain), rule].map(printable).join('  ')
}
