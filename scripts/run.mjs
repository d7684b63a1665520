#!/usr/bin/env node
// Runs a root script with a suitable Node and the pinned pnpm, after bringing node_modules up to date.
// Plain JavaScript without dependencies: it runs before anything is installed, on Node 20 too.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const windows = process.platform === 'win32'
const json = (...path) => JSON.parse(readFileSync(join(root, ...path), 'utf8'))
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' }
// When npx itself started us, it left its options in the environment and the npx below would obey them.
delete env.npm_config_package
delete env.npm_config_call

function run(command, ...args) {
	const { error, status } = spawnSync(command, args, { cwd: root, env, stdio: 'inherit', shell: windows })
	if (error) throw error
	if (status !== 0) process.exit(status ?? 1)
}

const [major, minor] = process.versions.node.split('.').map(Number)
if (!((major === 22 && minor >= 18) || major === 24 || major >= 26)) {
	const tools = join(root, 'tools', 'node')
	const bin = join(tools, 'node_modules', '.bin')
	const wanted = Object.values(json('tools', 'node', 'package.json').optionalDependencies)[0]
	const have = existsSync(bin)
		? spawnSync(join(bin, 'node'), ['-v'], { encoding: 'utf8', shell: windows }).stdout?.trim()
		: ''
	if (have !== `v${wanted}`) {
		console.error(
			`Node ${process.versions.node} is too old here (22.18+, 24 or 26+ needed); fetching Node ${wanted} from the npm registry into tools/node.`,
		)
		run('npm', 'ci', '--prefix', tools, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error')
	}
	const path = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
	env[path] = bin + delimiter + env[path]
}

const pnpm = ['--yes', json('package.json').packageManager.split('+')[0]]
const [script, ...rest] = process.argv.slice(2)
run('npx', ...pnpm, 'install', '--frozen-lockfile')
if (script) run('npx', ...pnpm, 'run', script, ...rest)
