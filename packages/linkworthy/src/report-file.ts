import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Schema, Validator } from '@cfworker/json-schema'
import type { Report } from '@linkworthy/core'
import { reason } from './reason.ts'

/** Reads a report that an earlier run has written. Rejects with one line: the file, what is wrong, what to do. */
export async function readReport(path: string, cwd: string): Promise<Report> {
	let value: unknown
	try {
		value = JSON.parse(await readFile(resolve(cwd, path), 'utf8'))
	} catch (error) {
		throw new Error(`${path} is no report: ${reason(error)}. Name the report.json of linkworthy analyze.`)
	}
	const problem = problemOf(value)
	if (problem === null) return value as Report
	throw new Error(`${path} is no report of this version: ${problem}. Analyse those pages again.`)
}

/** Where a value breaks the schema of reports, and how; null where it keeps it. */
function problemOf(value: unknown): string | null {
	const schema: Schema = JSON.parse(readFileSync(new URL('../report.schema.json', import.meta.url), 'utf8'))
	const { valid, errors } = new Validator(schema, '7', true).validate(value)
	if (valid) return null
	// The innermost is told last.
	const { instanceLocation = '#', error = '' } = errors.at(-1) ?? {}
	const place = instanceLocation.replace(/^#\/?/, '') || 'as a whole'
	return `${place}: ${error.replace(/\.$/, '')}`
}
