import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type OutputUnit, type Schema, Validator } from '@cfworker/json-schema'
import type { Report } from '@linkworthy/core'
import { reason } from './reason.ts'

/** Reads a report that an earlier run has written. Rejects with one line: the file, what is wrong, what to do. */
export async function readReport(path: string, cwd: string): Promise<Report> {
	let value: unknown
	try {
		value = JSON.parse(await readFile(resolve(cwd, path), 'utf8'))
		if (!isOurs(value)) throw new TypeError('linkworthy did not write it')
	} catch (error) {
		throw new Error(`${path} is no report: ${reason(error)}. Name the report.json of linkworthy analyze.`)
	}
	const problem = problemOf(value)
	if (problem === null) return value as Report
	throw new Error(`${path} is no report of this version: ${problem}. Analyse those pages again.`)
}

function isOurs(value: unknown): boolean {
	return (value as Partial<Report> | null)?.tool?.name === 'linkworthy'
}

/** Where a value breaks the schema of reports, and how; null where it keeps it. */
function problemOf(value: unknown): string | null {
	const schema: Schema = JSON.parse(readFileSync(new URL('../report.schema.json', import.meta.url), 'utf8'))
	const { valid, errors } = new Validator(schema, '7', true).validate(value)
	if (valid) return null
	// An error is told of everything around it, too, and of each of several types that a value may have.
	const [{ instanceLocation, error }] = errors.toSorted((a, b) => depth(b) - depth(a)) as [OutputUnit]
	const place = instanceLocation.replace(/^#\/?/, '') || 'as a whole'
	return `${place}: ${error.replace(/\.$/, '')}`
}

function depth({ instanceLocation }: OutputUnit): number {
	return instanceLocation.split('/').length
}
