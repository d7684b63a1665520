import { datasetWords, dataWords } from '../../cues/data.cues.ts'
import { documentWords } from '../../cues/download.cues.ts'
import type { DetectedPage } from '../detector.ts'
import type { LinkTarget } from './link-target.ts'
import { onHost } from './link-target.ts'
import type { OfferedLink } from './offered-link.ts'

/** Hosts that keep files of any kind without saying in the address which. */
export const depositHosts: ReadonlySet<string> = new Set(
	'zenodo.org figshare.com osf.io doi.org drive.google.com dropbox.com box.com onedrive.live.com 1drv.ms'.split(
		' ',
	),
)

/** DOI prefixes of Zenodo, figshare, OSF: the rest are of journals, or of nothing but data. */
const depositDoi = /^\/10\.(?:5281|6084|17605)\//

/** Whether a link leads to a file that only words tell the kind of: `https://zenodo.org/records/1`. */
export function isDeposit({ host, path, extension }: LinkTarget): boolean {
	if (extension !== null || !onHost(host, depositHosts)) return false
	return onHost(host, doi) ? depositDoi.test(path) : path.split('/').length > 2
}

const doi: ReadonlySet<string> = new Set(['doi.org'])

/** Whether a link leads to a deposit that its own words, or the heading over it, call a report, slides, a poster. */
export function isDepositedDocument({ element, target, text }: OfferedLink, page: DetectedPage): boolean {
	// An address as text says nothing, and is how a work is cited.
	if (!isDeposit(target) || /^(?:https?:|doi|10\.)/i.test(text)) return false
	if (documentWords.test(text)) return !datasetWords.test(text)
	if (dataWords.test(text)) return false
	const heading = page.headingOf(element)
	return heading !== null && heading.text.length < 60 && documentWords.test(heading.text)
}
