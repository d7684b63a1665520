import { parse } from 'smol-toml'

/** A header that a site's host is told to send, and for which paths. */
export interface HeaderRule {
	readonly name: string
	readonly value: string
	/** Whether it is sent with a path of the site, `/embed/x/`. */
	readonly covers: (path: string) => boolean
}

/** A file that tells a host which headers to send, by its name. */
export const headersFiles = ['_headers', 'netlify.toml', 'vercel.json', '.htaccess'] as const
export type HeadersFile = (typeof headersFiles)[number]

/**
 * Reads such a file.
 *
 * @throws {SyntaxError} where it is not what its name says.
 */
export function headerRules(file: HeadersFile, text: string): HeaderRule[] {
	switch (file) {
		case '_headers':
			return plain(text)
		case 'netlify.toml':
			return netlify(text)
		case 'vercel.json':
			return vercel(text)
		case '.htaccess':
			return apache(text)
	}
}

/** Netlify and Cloudflare Pages: a path in the first column, its headers below it, indented. */
function plain(text: string): HeaderRule[] {
	const rules: HeaderRule[] = []
	let path = ''
	for (const line of text.split(/\r?\n/)) {
		if (line.trim() === '' || line.trimStart().startsWith('#')) continue
		const colon = line.indexOf(':')
		if (!/^\s/.test(line)) path = line.trim()
		else if (colon > 0)
			rules.push(rule(line.slice(0, colon).trim(), line.slice(colon + 1).trim(), pattern(path)))
	}
	return rules
}

function netlify(text: string): HeaderRule[] {
	const { headers } = readToml(text)
	return list(headers).flatMap(({ for: path, values }) =>
		Object.entries(object(values)).flatMap(([name, value]) =>
			typeof path === 'string' ? [rule(name, [value].flat().join(', '), pattern(path))] : [],
		),
	)
}

function readToml(text: string): Json {
	try {
		return parse(text)
	} catch (error) {
		throw new SyntaxError(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error))
	}
}

function vercel(text: string): HeaderRule[] {
	return list(object(JSON.parse(text)).headers).flatMap(({ source, headers }) =>
		list(headers).flatMap(({ key, value }) =>
			typeof source === 'string' && typeof key === 'string'
				? [rule(key, String(value), pattern(source))]
				: [],
		),
	)
}

/** Apache: it holds for the folder that the file lies in, and all below. */
function apache(text: string): HeaderRule[] {
	return [
		...text.matchAll(
			/^[ \t]*Header[ \t]+(?:always[ \t]+)?(?:set|append|add|merge)[ \t]+([\w-]+)[ \t]+(.+)$/gim,
		),
	].map(([, name = '', value = '']) => rule(name, value.trim().replace(/^(["'])(.*)\1.*$/, '$2'), () => true))
}

function rule(name: string, value: string, covers: HeaderRule['covers']): HeaderRule {
	return { name: name.toLowerCase(), value, covers }
}

/**
 * A path pattern of these hosts: `*`, `(.*)` and `:name*` stand for any rest, `:name` for one part. A pattern with
 * another expression in it is taken to cover nothing, because it cannot be told.
 */
function pattern(written: string): HeaderRule['covers'] {
	const path = written.replace(/^https?:\/\/[^/]*/, '')
	const parts = path.split(/(\(\.\*\)|:\w+\*|\*|:\w+)/)
	if (parts.some((part, at) => at % 2 === 0 && /[()[\]{}?+]/.test(part))) return () => false
	const source = parts.map((part, at) =>
		at % 2 === 0 ? escaped(part) : part.startsWith(':') && !part.endsWith('*') ? '[^/]*' : '.*',
	)
	// Wildcards side by side mean one, and would take long to be matched as two.
	const expression = new RegExp(`^${source.join('').replace(/(?:\.\*)+/g, '.*')}$`)
	return (tested) => expression.test(tested) || expression.test(tested.replace(/\/$/, ''))
}

function escaped(text: string): string {
	return text.replace(/[.^$|\\]/g, '\\$&')
}

type Json = Readonly<Record<string, unknown>>

function object(value: unknown): Json {
	return typeof value === 'object' && value !== null ? (value as Json) : {}
}

function list(value: unknown): Json[] {
	return Array.isArray(value) ? value.map(object) : []
}
