import type { DimensionId } from '../report.ts'

/** A fact that a rule weighs: its name, and whether more or less of it earns points; `either` where it depends. */
type WeighedFact = readonly [fact: string, better: 'more' | 'less' | 'either']

/** Facts of a page by the dimension whose rules weigh them, the weightier first. */
export const weighedFacts: { readonly [dimension in DimensionId]: readonly WeighedFact[] } = {
	assets: [],
	evidence: [
		['statisticsPer100Words', 'more'],
		['sourcedStatisticShare', 'more'],
		['outsideDomainCount', 'more'],
		['referenceCount', 'more'],
		['methodStated', 'more'],
		['sampleStated', 'more'],
		['attributedQuoteCount', 'more'],
	],
	explanation: [
		['examplesPer100Words', 'more'],
		['exampleCount', 'more'],
		['codeCommentCount', 'more'],
		['openingTitleShare', 'more'],
		['openingWordCount', 'either'],
		['generalStatementsPer100Words', 'more'],
		['reasonsPer100Words', 'more'],
		['definedTermCount', 'more'],
		['questionHeadingCount', 'more'],
		['ownFragmentCount', 'more'],
	],
	citability: [
		['keyFactEarly', 'more'],
		['anchoredHeadingShare', 'more'],
		['authorStated', 'more'],
		['publishedDate', 'either'],
		['modifiedDate', 'either'],
	],
	reuse: [
		['licence', 'either'],
		['socialImage', 'either'],
	],
	access: [
		['langStated', 'more'],
		['canonical', 'either'],
		['imageWithoutAltCount', 'less'],
		['genericAltCount', 'less'],
		['frameWithoutTitleCount', 'less'],
	],
	place: [
		['linkingPageCount', 'more'],
		['topicRank', 'more'],
		['titleRank', 'more'],
		['sharedTermCount', 'more'],
	],
}
