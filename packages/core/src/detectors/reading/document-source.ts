import { depositHosts } from './deposit.ts'
import { type AddressGlance, type LinkTarget, onHost } from './link-target.ts'

/** What a link leads to as a document to take away. */
export interface DocumentSource {
	/** A finished document, one that is made to be changed, slides, or an archive that may hold either. */
	readonly kind: 'document' | 'editable' | 'slides' | 'archive'
	/** Ending of the file, or the service. */
	readonly format: string
}

const documents: ReadonlySet<string> = new Set('pdf epub mobi azw3 djvu ps'.split(' '))
const editables: ReadonlySet<string> = new Set(
	'doc docx odt rtf dotx xltx xlsx xls ods potx indd ai psd sketch fig xd pages numbers ics idml drawio vsdx'.split(
		' ',
	),
)
const slideshows: ReadonlySet<string> = new Set('ppt pptx odp key ppsx'.split(' '))
const slideHosts: ReadonlySet<string> = new Set([
	'slideshare.net',
	'speakerdeck.com',
	'slides.com',
	'docswell.com',
	'noti.st',
	'pitch.com',
])

const canva: ReadonlySet<string> = new Set(['canva.com'])
const figma: ReadonlySet<string> = new Set(['figma.com'])
const documentHosts: ReadonlySet<string> = new Set([
	...slideHosts,
	...canva,
	...figma,
	...depositHosts,
	'docs.google.com',
])

/** Whether an address may be of a document, at a glance. */
export function mayBeDocument({ host, extension }: AddressGlance): boolean {
	return (extension !== null && kindOf(extension) !== null) || onHost(host, documentHosts)
}

function kindOf(extension: string): DocumentSource['kind'] | null {
	if (documents.has(extension)) return 'document'
	if (editables.has(extension)) return 'editable'
	if (slideshows.has(extension)) return 'slides'
	return extension === 'zip' ? 'archive' : null
}

/** Tells what document a link leads to, by its address alone; null for what is none. */
export function documentSourceOf({ host, path, extension }: LinkTarget): DocumentSource | null {
	const kind = extension === null ? null : kindOf(extension)
	if (extension !== null && kind !== null) return { kind, format: extension }
	if (host === null) return null
	// A profile has no talk of its own in its address.
	if (onHost(host, slideHosts)) return path.split('/').length > 2 ? { kind: 'slides', format: host } : null
	if (host === 'docs.google.com') {
		if (path.startsWith('/presentation/')) return { kind: 'slides', format: 'Google Slides' }
		if (/^\/(?:document|spreadsheets)\/.{1,200}\/(?:copy|template\/preview)/.test(path))
			return { kind: 'editable', format: 'Google Docs copy' }
		if (path.startsWith('/document/')) return { kind: 'editable', format: 'Google Docs' }
		return path.startsWith('/spreadsheets/') ? { kind: 'editable', format: 'Google Sheets' } : null
	}
	if (onHost(host, canva) && /template/.test(path)) return { kind: 'editable', format: 'Canva' }
	if (onHost(host, figma) && path.startsWith('/community/')) return { kind: 'editable', format: 'Figma' }
	return null
}

const scholarlyHosts: ReadonlySet<string> = new Set(
	'arxiv.org doi.org dl.acm.org acm.org ieee.org springer.com nature.com sciencedirect.com elsevier.com wiley.com tandfonline.com sagepub.com jstor.org semanticscholar.org researchgate.net academia.edu ssrn.com biorxiv.org medrxiv.org openreview.net aclanthology.org aclweb.org usenix.org vldb.org jmlr.org mlr.press neurips.cc nips.cc cvf.com thecvf.com pnas.org plos.org nber.org nih.gov europepmc.org hal.science iacr.org citeseerx.ist.psu.edu rfc-editor.org ietf.org iso.org'.split(
		' ',
	),
)

/** Whether a host publishes the papers of researchers. */
export function isScholarly({ host }: LinkTarget): boolean {
	return onHost(host, scholarlyHosts)
}
