import { dirname } from 'node:path'
import { run } from './run.ts'

process.exitCode = await run(process.argv.slice(2), process, dirname(dirname(import.meta.dirname)))
