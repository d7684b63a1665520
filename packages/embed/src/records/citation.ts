/// <reference path="./citation-js.d.ts" />
import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import type { Subject } from '../subject/subject.ts'
import { apa } from './apa.ts'
import { type CslEntry, cslEntry } from './csl.ts'

/** A reference to an asset, ready to be pasted or imported; each text ends with a line break. */
export interface Citation {
	readonly apa: string
	readonly bibtex: string
	readonly ris: string
	/** CSL-JSON, a list of one. */
	readonly csl: string
}

// Otherwise every letter beyond Latin would be lost; BibTeX has read UTF-8 for long.
plugins.config.get('@bibtex').format.asciiOnly = false

/** Cites an asset. `id` names it in a list of references. */
export function citation(subject: Subject, id: string): Citation {
	const entry = cslEntry(subject, id)
	return {
		apa: `${apa(subject, entry)}\n`,
		bibtex: `${new Cite(ofYear(entry)).format('bibtex').trim()}\n`,
		ris: `${new Cite(entry).format('ris').trim()}\n`,
		csl: `${JSON.stringify([entry], null, '\t')}\n`,
	}
}

/** BibTeX knows no days, and the library writes them into the month. */
function ofYear(entry: CslEntry): CslEntry {
	const year = entry.issued?.['date-parts'][0][0]
	return year === undefined ? entry : { ...entry, issued: { 'date-parts': [[year]] } }
}
