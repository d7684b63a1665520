import type { DataDownload, Dataset, ImageObject, Organization, Person } from 'schema-dts'
import type { EmbedAddresses } from '../page/addresses.ts'
import type { CreditedPage } from '../subject/credited-page.ts'
import type { Subject } from '../subject/subject.ts'

/** JSON-LD. */
export interface JsonLd {
	readonly '@context': 'https://schema.org'
	readonly '@type': string
	readonly [property: string]: unknown
}

/** Shortest description of a data set that Google takes, in characters (Dataset structured data). */
const shortestDescription = 50

/**
 * What a picture or a table is, whose it is and on what terms, for search engines: an `ImageObject` with its licence, a
 * `Dataset` with its download. Null for what is neither.
 */
export function structuredData(subject: Subject, addresses: EmbedAddresses): JsonLd | null {
	const { content } = subject
	if (content.form === 'picture') return image(subject, content.src)
	if (content.form === 'drawing') return image(subject, addresses.drawing)
	return content.form === 'table' ? dataset(subject, addresses) : null
}

function image({ name, href, page }: Subject, contentUrl: string): JsonLd {
	const described = {
		'@type': 'ImageObject',
		contentUrl,
		name,
		creator: creators(page),
		creditText: page.siteName,
		...(!isFree(page) && { copyrightNotice: page.authors.join(', ') || page.siteName }),
		// The page says what is allowed, where the licence has no address of its own.
		...(page.licence && { license: page.licence.url ?? page.url, acquireLicensePage: page.url }),
		mainEntityOfPage: href,
	} satisfies ImageObject
	return { '@context': 'https://schema.org', ...described }
}

/** Nobody claims a right to what is in the public domain. */
function isFree({ licence }: CreditedPage): boolean {
	return licence !== null && /^(?:cc0|public domain|unlicense)/i.test(licence.name)
}

function dataset({ name, href, page }: Subject, { data }: EmbedAddresses): JsonLd {
	const distribution = {
		'@type': 'DataDownload',
		contentUrl: data,
		encodingFormat: 'text/csv',
	} satisfies DataDownload
	const described = {
		'@type': 'Dataset',
		name,
		description: description(name, page),
		url: href,
		creator: creators(page),
		isAccessibleForFree: true,
		...(page.licence && { license: page.licence.url ?? page.url }),
		...(page.published && { datePublished: page.published }),
		...(page.modified && { dateModified: page.modified }),
		distribution,
	} satisfies Dataset
	return { '@context': 'https://schema.org', ...described }
}

function description(name: string, { title, siteName }: CreditedPage): string {
	const text = `${name}. ${title ?? siteName}, ${siteName}.`
	return text.length >= shortestDescription
		? text
		: `${text} A table of data, whose cells are to be had as a CSV file.`
}

/** The authors, or the site that answers for the page. */
function creators({ authors, siteName, url }: CreditedPage): (Person | Organization)[] {
	if (authors.length > 0) return authors.map((name) => ({ '@type': 'Person', name }))
	return [{ '@type': 'Organization', name: siteName, url: new URL('/', url).href }]
}
