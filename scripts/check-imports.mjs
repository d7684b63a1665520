#!/usr/bin/env node
// Checks who imports whom: between the packages, between the folders of core, and that what is to be pure is.
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { maskSource } from './source-mask.mjs'

/** Package folder → package folders that it may import. The graph has no cycle because each is above its own. */
const packages = {
	core: [],
	embed: ['core'],
	charts: ['core', 'embed'],
	reporters: ['core'],
	panel: ['core', 'reporters'],
	backlinks: ['core'],
	linkworthy: ['core', 'embed', 'charts', 'reporters', 'backlinks'],
	astro: ['embed', 'linkworthy', 'panel'],
	vite: ['linkworthy', 'panel'],
}

/** Packages that know no file system, network, clock or console. */
const pure = ['core', 'embed', 'reporters', 'panel', 'backlinks']

const impureModules = new Set(
	'fs fs/promises net http https http2 dns tls dgram child_process worker_threads cluster readline repl process'.split(
		' ',
	),
)

/** Names whose use makes the analysis depend on the machine, the clock or chance. */
const impureNames =
	/(?<![\w$.])(?:console\s*\.\s*\w+|Date\s*\.\s*now|new\s+Date\s*\(\s*\)|process\s*\.\s*\w+|performance\s*\.\s*now|Math\s*\.\s*random|fetch(?=\s*\())/g

/**
 * Folders of core and what they may not import: what measures knows nothing of what judges and weighs, and what judges
 * has no tree. Types are data and may be named where `types` says so.
 */
const coreFolders = {
	parse: { not: ['detectors', 'rules', 'score', 'site', 'rehype'] },
	page: { not: ['rules', 'score', 'site', 'rehype'] },
	cues: { not: ['detectors', 'rules', 'score', 'site', 'rehype'] },
	detectors: { not: ['rules', 'score', 'site', 'rehype'] },
	rules: { not: ['parse', 'page', 'cues', 'detectors', 'score', 'site', 'rehype'], types: ['detectors'] },
	score: { not: ['parse', 'page', 'cues', 'detectors', 'rehype'], types: ['detectors'] },
	diff: { not: ['parse', 'page', 'cues', 'detectors', 'rules', 'site', 'rehype'] },
	site: { not: ['parse', 'detectors', 'rehype'], types: ['detectors'] },
}

const statement = /(?<![\w$.])(import|export)\b(\s+type\b)?(?:[\w$*{}\s,]*?\bfrom)?\s*(\(\s*)?(['"])/g

/** The imports of a source: specifier, offset, and whether only types are taken. */
export function importsOf(text, masked = maskSource(text)) {
	return Array.from(masked.matchAll(statement)).flatMap((match) => {
		const [whole, keyword, type, call, quote] = match
		if (keyword === 'export' && !whole.includes('from')) return []
		if (call && keyword === 'export') return []
		const start = match.index + whole.length
		const specifier = text.slice(start, masked.indexOf(quote, start))
		return [{ specifier, offset: match.index, typeOnly: type !== undefined && !call }]
	})
}

/**
 * What breaks the rules in a set of sources.
 *
 * @param {readonly { path: string, text: string }[]} files POSIX paths from the root, `packages/<folder>/src/…`
 * @returns {string[]} one line each: `path:line: what is wrong`
 */
export function violations(files) {
	return files.flatMap(({ path, text }) => {
		const [, folder] = path.split('/')
		if (!packages[folder])
			return [`${path}:1: package folder "${folder}" is not in the table of check-imports.mjs`]
		const masked = maskSource(text)
		const found = importsOf(text, masked).flatMap(({ specifier, offset, typeOnly }) =>
			problems({ path, folder, specifier, typeOnly }).map((problem) => ({ offset, problem })),
		)
		if (folder === 'core' && !isTest(path)) {
			for (const match of masked.matchAll(impureNames))
				found.push({
					offset: match.index,
					problem: `core may not use ${match[0].replace(/\s+/g, ' ').trim()}`,
				})
		}
		return found
			.sort((a, b) => a.offset - b.offset)
			.map(({ offset, problem }) => `${path}:${lineOf(text, offset)}: ${problem}`)
	})
}

function problems({ path, folder, specifier, typeOnly }) {
	if (specifier.startsWith('.')) return relativeProblems({ path, folder, specifier, typeOnly })
	const builtin = specifier.replace(/^node:/, '')
	if (pure.includes(folder) && !isTest(path) && impureModules.has(builtin))
		return [`${folder} may not import ${specifier}: it is pure`]
	const target = workspaceFolder(specifier)
	if (target !== null && !packages[folder].includes(target)) return [`${folder} may not import ${specifier}`]
	if (target === null && coreFolder(path) === 'rules' && !isTest(path))
		return [`core/rules may not import ${specifier}: rules read facts only`]
	return []
}

function relativeProblems({ path, folder, specifier, typeOnly }) {
	const target = posix.join(posix.dirname(path), specifier)
	if (!target.startsWith(`packages/${folder}/`)) return [`${specifier} leaves the package ${folder}`]
	if (isTest(path)) return []
	const from = coreFolder(path)
	const to = coreFolder(target)
	const limits = from && coreFolders[from]
	if (!limits || !to || !limits.not.includes(to)) return []
	if (typeOnly && limits.types?.includes(to)) return []
	return [
		`core/${from} may not import ${typeOnly || !limits.types?.includes(to) ? '' : 'values from '}core/${to}`,
	]
}

/** The folder of core that a file stands in, null for files of other packages and at the top of core. */
function coreFolder(path) {
	return /^packages\/core\/src\/([\w-]+)\//.exec(path)?.[1] ?? null
}

/** The folder of a workspace package by the specifier that names it. */
function workspaceFolder(specifier) {
	const [scope, name] = specifier.split('/')
	if (scope === 'linkworthy') return 'linkworthy'
	return scope === '@linkworthy' ? (name ?? '') : null
}

function isTest(path) {
	return /\.(?:test|fixture)\.\w+$/.test(path)
}

function lineOf(text, offset) {
	return text.slice(0, offset).split('\n').length
}

function main(root) {
	const files = globSync('packages/*/src/**/*.{ts,tsx,mts,js,mjs}', { cwd: root })
		.map((path) => path.replaceAll('\\', '/'))
		.sort()
		.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
	const found = violations(files)
	for (const line of found) console.log(line)
	console.log(`${files.length} sources, ${found.length} forbidden imports`)
	if (found.length > 0) process.exitCode = 1
}

if (import.meta.main ?? process.argv[1] === fileURLToPath(import.meta.url)) {
	main(dirname(dirname(fileURLToPath(import.meta.url))))
}
