import type { WordCue } from '../../cues/cue.ts'
import {
	aboutDataWords,
	availableWords,
	dataAvailable,
	dataBehind,
	dataDescriptionText,
	dataHeading,
	dataLinkText,
	dataName,
	dataOffer,
	datasetWords,
	dataWords,
	othersDataWords,
	programWords,
	publishWords,
	sampleDataNames,
} from '../../cues/data.cues.ts'
import { downloadWords, ownWords, templateWords } from '../../cues/download.cues.ts'
import type { PageElement } from '../../page/element.ts'
import type { Span } from '../../page/sentences.ts'
import type { DetectedPage } from '../detector.ts'
import { type DataSource, dataSourceOf, holdsFiles, isCalledData, isOnCodeHost } from './data-source.ts'
import { isDepositedDocument } from './deposit.ts'
import { isStored, type LinkTarget } from './link-target.ts'
import type { Offer, OfferedLink } from './offered-link.ts'

/** How sure each kind of target is to be data that is offered, by whose it is; judgements. */
const base: {
	readonly [source in DataSource]: {
		readonly own: number
		readonly unknown: number
		readonly outside: number
	}
} = {
	file: { own: 0.72, unknown: 0.5, outside: 0.3 },
	perhaps: { own: 0.4, unknown: 0.2, outside: 0.1 },
	sheet: { own: 0.45, unknown: 0.45, outside: 0.35 },
	repository: { own: 0.6, unknown: 0.28, outside: 0.25 },
	page: { own: 0.1, unknown: 0.1, outside: 0 },
}

/** Whether the words around a link to any page may offer data: a cheap look, without which nothing does. */
export function mayOfferData({ textStart, textEnd }: PageElement, around: Span, page: DetectedPage): boolean {
	return (
		(textEnd - textStart <= 60 && page.says(dataWords, textStart, textEnd)) ||
		offeringWords.some((cue) => page.says(cue, around.start, around.end)) ||
		(page.says(availableWords, around.start, around.end) && page.says(dataWords, around.start, around.end))
	)
}

const offeringWords = [dataOffer, dataAvailable, publishWords, dataBehind]

/** How sure a link is to offer data of the publisher's; null where it does not. */
export function dataOfferOf(link: OfferedLink, page: DetectedPage): Offer | null {
	const source = dataSourceOf(link.target)
	if (source === null) return null
	const isFile = source === 'file' || source === 'perhaps'
	if (isFile && (isSample(link.target) || dataDescriptionText.test(link.text))) return null
	return source === 'page' ? pageOffer(link, page) : fileOffer(link, source, page)
}

/** A file to try a program with, by its name or a folder that it is kept in: `/owner/example-data/main/tides.csv`. */
function isSample({ fileName, path }: LinkTarget): boolean {
	return sampleDataNames.test(fileName) || sampleFolder.test(path)
}

const sampleFolder =
	/\/(?:[\w.-]{0,30}[-_.])?(?:examples?|samples?|demos?|fixtures?|testdata)(?:[-_.][\w.-]{0,30})?\//i

/** A file, sheet or record: what it is tells most, the words the rest. */
function fileOffer(link: OfferedLink, source: Exclude<DataSource, 'page'>, page: DetectedPage): Offer | null {
	const { element, target, text, sentence, ownership } = link
	if (source !== 'file' && source !== 'repository' && link.says(templateWords)) return null
	if (source === 'sheet' && /\/(?:copy|template)/.test(target.path)) return null
	if (source === 'repository' && isDepositedDocument(link, page)) return null
	const isFileName = target.fileName.length > 4 && text.toLowerCase().includes(target.fileName.toLowerCase())
	// The name of a file tells nothing of what the sentence says.
	const words = isFileName ? sentence.replace(text, ' ') : sentence
	const says = isFileName ? (cue: WordCue) => cue.test(words) : link.says
	const offered = says(dataOffer) || says(dataAvailable)
	const data = offered || says(dataWords)
	// A record that is to be had somewhere may be anybody's.
	const published =
		says(publishWords) ||
		((source !== 'repository' || ownership === 'own' || offered || isOnCodeHost(target)) &&
			says(availableWords))
	const saved = link.saves || says(downloadWords)
	let confidence = base[source][ownership]
	if (offered) confidence += 0.15
	else if (data) confidence += 0.12
	if (published) confidence += 0.1
	if (saved) confidence += 0.1
	// The name of a record is how the data of others are mentioned.
	if (isFileName && source !== 'repository') confidence += 0.1
	if (says(dataBehind)) confidence += 0.15
	else if (source === 'repository' && dataLinkText.test(text)) confidence += 0.15
	if (source !== 'file' && confidence < 0.6 && isUnderDataHeading(element, page))
		confidence += source === 'perhaps' ? 0.25 : 0.15
	if (source === 'perhaps' && /\d\s?[KMGT]i?B\)/.test(words)) confidence += 0.1
	else if (source === 'perhaps' && !/^(?:json|db|rdf|ttl|nt)$/.test(target.extension ?? '')) confidence -= 0.1
	return weighed(link, confidence, says, [
		sourceCue[source],
		...(offered ? ['words that offer data'] : data ? ['words about data'] : []),
		...(saved ? ['an offer to download'] : []),
	])
}

function isUnderDataHeading(element: PageElement, page: DetectedPage): boolean {
	const heading = page.headingOf(element)
	if (heading === null || heading.text.length >= 60) return false
	return dataHeading.test(heading.text) || dataLinkText.test(heading.text)
}

/** "our", before the link or as its first word, may stand so many characters before it; a judgement. */
const ownReach = 16

/** What is to be had for an operating system is a program, whatever it is called. */
const systems = /(?<![a-z])(?:windows|mac\s?os|linux|android|ubuntu)(?![a-z])/i

/** Any other page: only the words can make it an offer of data. */
function pageOffer(link: OfferedLink, page: DetectedPage): Offer | null {
	const { element, target, text, ownership, says } = link
	if (ownership === 'own' && target.href.includes('#')) return null
	const isHeaded = isUnderDataHeading(element, page)
	// One look before many: nothing offers data without a word for them.
	if (!isHeaded && !says(dataWords)) return null
	const stored = isStored(target)
	const held = holdsFiles(target)
	const offered = says(dataOffer)
	const own =
		says(publishWords) || (held && page.says(ownWords, element.textStart - ownReach, element.textEnd))
	const isData = says(dataName) && (own || !says(programWords))
	const published = says(availableWords) && (held ? isData : own && says(datasetWords))
	// Hosts of code have programs too; what is deposited under such a heading is data.
	const headed = held && isHeaded && !isOnCodeHost(target)
	const available = says(dataAvailable)
	const reachable = available && (held || ownership === 'own')
	const behind = held && says(dataBehind)
	const named = (held || (!stored && ownership === 'own')) && dataLinkText.test(text)
	const called = held && ownership === 'own' && isCalledData(target)
	if (!offered && !published && !available && !behind && !named && !called && !headed) return null
	const sure = published || behind || reachable || called || headed
	const saved = link.saves || says(downloadWords)
	if (saved && systems.test(link.sentence)) return null
	let confidence = base.page[ownership] + (sure || named ? 0.45 : offered ? 0.35 : 0.25)
	// A page of the site that is called "data" is as often a chapter, where its address does not say so too.
	if (named && !held && !/^\/(?:open-?)?data(?:sets?)?\/?$/i.test(target.path)) confidence -= 0.1
	if (offered && own) confidence += 0.15
	if (!sure && dataOffer.test(text)) confidence += 0.1
	if (saved) confidence += 0.1
	if (!saved && !sure && !dataWords.test(text)) confidence -= 0.1
	// Without words of the publisher's own, a page elsewhere is most often that of others.
	if (ownership === 'unknown' && !own && !stored) confidence -= 0.1
	return weighed(link, confidence, says, [
		'a link',
		'words that offer data',
		...(saved ? ['an offer to download'] : []),
	])
}

function weighed(
	link: OfferedLink,
	sum: number,
	says: OfferedLink['says'],
	cues: readonly string[],
): Offer | null {
	const own = link.ownership === 'own'
	// On the publisher's own site the words may speak of where the data come from; elsewhere they say whose they are.
	const confidence = Math.min(
		0.95,
		!own && (says(othersDataWords) || aboutDataWords.test(link.text)) ? sum - 0.2 : sum,
	)
	if (confidence < 0.3) return null
	return { link, confidence, cues: own ? [...cues, "the publisher's own address"] : cues }
}

const sourceCue: { readonly [source in DataSource]: string } = {
	file: 'a link to a data file',
	perhaps: 'a link to a file that may hold data',
	sheet: 'a link to an open spreadsheet',
	repository: 'a link to a data repository',
	page: 'a link',
}
