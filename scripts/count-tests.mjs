#!/usr/bin/env node
// Prints how many tests the last run of the suite passed and failed, from the report that vitest.config.ts asks for.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { numPassedTests, numFailedTests } = JSON.parse(
	readFileSync(join(root, 'node_modules', '.cache', 'linkworthy', 'tests.json'), 'utf8'),
)
console.log(`${numPassedTests} passed, ${numFailedTests} failed`)
process.exit(numFailedTests === 0 ? 0 : 1)
