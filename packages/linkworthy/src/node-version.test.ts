import { expect, test } from 'vitest'
import { nodeProblem } from './node-version.ts'

test.each(['22.12.0', '22.18.1', '24.0.0', '26.10.0', '23.0.0-nightly'])('%s will do', (version) => {
	expect(nodeProblem(version)).toBeNull()
})

test.each(['20.20.2', '22.11.9', '18.0.0', '9.9.9'])('%s is too old, and one line says so', (version) => {
	expect(nodeProblem(version)).toBe(`linkworthy needs Node.js 22.12 or newer; this is ${version}.`)
})
