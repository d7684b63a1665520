import type { HeaderRule } from './header-rules.ts'

/**
 * The header that keeps other sites from framing a path: `frame-ancestors` of a Content-Security-Policy, or, where there
 * is none, X-Frame-Options (HTML Standard, "the X-Frame-Options header", and CSP 3, 6.4.2). Null where they may.
 */
export function frameBlock(rules: readonly HeaderRule[], path: string): string | null {
	const sent = rules.filter(({ covers }) => covers(path))
	const ancestors = sent
		.filter(({ name }) => name === 'content-security-policy')
		.flatMap(({ value }) => value.split(/[;,]/))
		.map((directive) => directive.trim().split(/\s+/))
		.filter(([name]) => name?.toLowerCase() === 'frame-ancestors')
	if (ancestors.length > 0) {
		const narrow = ancestors.find(
			(sources) => !sources.some((source) => source === '*' || source === 'https:'),
		)
		return narrow ? `Content-Security-Policy: ${narrow.join(' ')}` : null
	}
	const options = sent.find(
		({ name, value }) => name === 'x-frame-options' && /^(?:deny|sameorigin)\b/i.test(value),
	)
	return options ? `X-Frame-Options: ${options.value}` : null
}

/** The header that keeps other sites from showing a picture: Cross-Origin-Resource-Policy (Fetch Standard). */
export function pictureBlock(rules: readonly HeaderRule[], path: string): string | null {
	const policy = rules.find(
		({ name, value, covers }) =>
			name === 'cross-origin-resource-policy' && /^same-(?:origin|site)$/i.test(value) && covers(path),
	)
	return policy ? `Cross-Origin-Resource-Policy: ${policy.value}` : null
}
