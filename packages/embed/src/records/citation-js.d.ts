/** What is used of Citation.js, which has no types of its own in this version. */

declare module '@citation-js/core' {
	export class Cite {
		constructor(data: object)
		format(format: 'bibtex' | 'ris' | 'data', options?: object): string
	}
	export const plugins: { readonly config: { get(name: '@bibtex'): { format: { asciiOnly: boolean } } } }
}

declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}

declare module '@citation-js/name' {
	export interface ParsedName {
		readonly given?: string
		readonly family?: string
		readonly 'dropping-particle'?: string
		readonly 'non-dropping-particle'?: string
	}
	export function parse(name: string): ParsedName
}
