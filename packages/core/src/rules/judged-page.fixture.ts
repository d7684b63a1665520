import type { AssetFacts } from '../detectors/asset-facts.ts'
import type { MeasuredAsset, PageFacts, Place, Remark } from '../record.ts'
import type { AssetKind } from '../report.ts'
import type { JudgedPage, Rule, Verdict } from './rule.ts'

const point = { line: 3, column: 1, offset: 20 }
/** A place for remarks and assets of the tests. */
export const place: Place = {
	position: { file: 'page.html', start: point, end: { line: 3, column: 9, offset: 28 } },
	selector: 'p',
}

const bareFacts: PageFacts = {
	statisticsPer100Words: 0,
	sourcedStatisticShare: null,
	keyFactEarly: false,
	outsideDomainCount: 0,
	scholarlyLinkCount: 0,
	referenceCount: 0,
	ownCollectionCount: 0,
	sampleStated: false,
	methodStated: false,
	surveyClaimCount: 0,
	quoteCount: 0,
	attributedQuoteCount: 0,
	codeBlockCount: 0,
	exampleCount: 0,
	listCount: 0,
	headingCount: 0,
	anchoredHeadingShare: null,
	duplicateIdCount: 0,
	imageCount: 0,
	imageWithoutAltCount: 0,
	genericAltCount: 0,
	frameWithoutTitleCount: 0,
	internalLinkCount: 0,
	authorStated: false,
	authorNames: null,
	siteName: null,
	publishedDate: null,
	modifiedDate: null,
	licence: null,
	licenceUrl: null,
	description: null,
	canonical: null,
	socialImage: null,
	langStated: false,
	robots: null,
	scriptOnly: false,
	gated: false,
	invalidJsonLdCount: 0,
	hiddenWordCount: 0,
	unknownComponentCount: 0,
	languageSupported: true,
	examplesPer100Words: 0,
	generalStatementsPer100Words: 0,
	reasonsPer100Words: 0,
	codeCommentCount: 0,
	openingWordCount: 0,
	openingTitleShare: 0,
	definedTermCount: 0,
	questionHeadingCount: 0,
	ownFragmentCount: 0,
	obsoleteTitle: false,
}

const table: AssetFacts['data-table'] = {
	rowCount: 24,
	columnCount: 3,
	numericShare: 0.6,
	hasHeader: true,
	hasCaption: true,
	hasSource: true,
	hasUnits: true,
}
const picture: AssetFacts['chart'] = {
	form: 'image',
	library: null,
	hasCaption: true,
	captionWords: 12,
	hasAlt: true,
	alt: 'Bars by month',
	altWords: 9,
	widthPx: 800,
	heightPx: 500,
	hasSource: true,
	thirdParty: false,
	hasData: true,
	hasFallback: true,
	textNearbyWords: 120,
}

/** Facts of a faultless asset of each kind. */
const goodFacts: AssetFacts = {
	'data-table': table,
	'comparison-table': table,
	chart: picture,
	infographic: picture,
	diagram: picture,
	map: picture,
	interactive: { form: 'form', signalCount: 3, explanationWords: 120 },
	video: { host: 'youtube.com', hasTranscript: true },
	audio: { host: null, hasTranscript: true },
	dataset: {
		fileFormat: 'csv',
		own: true,
		hasLicence: true,
		documentationCueCount: 5,
		hasIdentifier: true,
		hasMarkup: true,
	},
	download: { fileFormat: 'xlsx', editable: true },
	statistic: {
		sourced: true,
		standalone: true,
		vagueTime: false,
		surveyClaim: false,
		sampleNear: false,
		early: true,
		unit: '%',
	},
	quote: { speaker: 'Ada Byron', hasLink: true },
	definition: { term: 'Headway', early: true },
	'citation-block': { format: 'bibtex' },
	'embed-code': {
		linkCount: 1,
		followedLinkCount: 0,
		keywordAnchor: null,
		hiddenLink: false,
		foreignLink: null,
		relChoice: false,
		hasCredit: true,
		untitledFrame: false,
		typographicQuotes: false,
		badAddress: null,
		hasSize: true,
	},
}

let assetNumber = 0

/** A faultless asset, with the facts that a test is about. */
export function asset<Kind extends AssetKind>(
	kind: Kind,
	facts: Partial<AssetFacts[Kind]> = {},
	more: Partial<Omit<MeasuredAsset<Kind>, 'kind' | 'facts'>> = {},
): MeasuredAsset {
	assetNumber += 1
	const measured: MeasuredAsset<Kind> = {
		id: `${kind}-${assetNumber}`,
		key: `${kind}-${assetNumber}`,
		kind,
		title: null,
		text: 'Every second bus was late',
		src: null,
		selector: 'figure',
		anchor: null,
		position: place.position,
		confidence: 0.9,
		originality: 1,
		substance: 1,
		facts: { ...goodFacts[kind], ...facts },
		evidence: [],
		preview: null,
		...more,
	}
	return measured as MeasuredAsset
}

/** A remark for a rule. */
export function remark(rule: string, text: string): Remark {
	return { rule, text, place, asset: null }
}

/** A page of 400 words that has nothing, with the facts that a test is about. */
export function page(
	facts: Partial<PageFacts> = {},
	more: Partial<Omit<JudgedPage, 'facts' | 'assets'>> & { readonly assets?: readonly MeasuredAsset[] } = {},
): JudgedPage {
	return {
		file: 'page.html',
		url: null,
		source: null,
		format: 'html',
		lang: 'en',
		title: 'Bus delays',
		role: 'article',
		traits: [],
		researchChance: 0,
		words: 400,
		remarks: [],
		links: [],
		aliases: [],
		failures: [],
		assets: [],
		vocabulary: { opening: [], openingCounts: [], headings: [], terms: [] },
		site: { linkingPageCount: null, topicRank: null, titleRank: null, sharedTermCount: null },
		related: [],
		...more,
		facts: { ...bareFacts, ...facts } as PageFacts,
	}
}

/** The one verdict of a rule on a page or on its one asset. */
export function only(rule: Rule, judged: JudgedPage): Verdict {
	const verdicts = rule.judge(judged)
	const [verdict] = verdicts
	if (!verdict || verdicts.length > 1)
		throw new Error(`expected one verdict of ${rule.id}, got ${verdicts.length}`)
	return verdict
}
