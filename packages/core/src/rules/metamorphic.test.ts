import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PageFacts } from '../record.ts'
import type { AssetKind, Trait } from '../report.ts'
import { rubric } from '../score/rubric.ts'
import { asset, page } from './judged-page.fixture.ts'
import { rules } from './registry.generated.ts'
import type { JudgedPage, Rule } from './rule.ts'

const kinds = Object.keys(rubric.kinds) as AssetKind[]
const count = fc.nat(12)
const share = fc.double({ min: 0, max: 1, noNaN: true })
const date = fc.option(fc.constant('2025-04-02'))

const facts = fc.record<Partial<PageFacts>>({
	statisticsPer100Words: fc.double({ min: 0, max: 9, noNaN: true }),
	sourcedStatisticShare: fc.option(share),
	keyFactEarly: fc.boolean(),
	outsideDomainCount: count,
	referenceCount: count,
	ownCollectionCount: count,
	sampleStated: fc.boolean(),
	methodStated: fc.boolean(),
	surveyClaimCount: count,
	quoteCount: count,
	attributedQuoteCount: count,
	codeBlockCount: count,
	exampleCount: count,
	anchoredHeadingShare: fc.option(share),
	duplicateIdCount: count,
	examplesPer100Words: fc.double({ min: 0, max: 9, noNaN: true }),
	generalStatementsPer100Words: fc.double({ min: 0, max: 9, noNaN: true }),
	reasonsPer100Words: fc.double({ min: 0, max: 9, noNaN: true }),
	codeCommentCount: count,
	openingWordCount: fc.nat(120),
	openingTitleShare: fc.option(share),
	definedTermCount: count,
	questionHeadingCount: count,
	ownFragmentCount: count,
	obsoleteTitle: fc.boolean(),
	imageCount: count,
	imageWithoutAltCount: count,
	genericAltCount: count,
	publishedDate: date,
	licence: fc.constantFrom(null, 'CC-BY-4.0', 'stated', 'all-rights-reserved'),
	canonical: fc.option(fc.webUrl()),
	robots: fc.constantFrom(null, 'noindex', 'index,follow'),
	hiddenWordCount: count,
	languageSupported: fc.boolean(),
})

const pages: fc.Arbitrary<JudgedPage> = fc
	.record({
		facts,
		title: fc.option(fc.constantFrom('What is headway?', 'Bus delays', '')),
		format: fc.constantFrom('html', 'markdown', 'mdx'),
		traits: fc.subarray<Trait>(['original-research', 'guide']),
		researchChance: fc.double({ min: 0, max: 1, noNaN: true }),
		words: fc.nat(3000),
		assets: fc.array(
			fc.constantFrom(...kinds).map((kind) => asset(kind)),
			{ maxLength: 4 },
		),
		linkingPageCount: fc.option(count),
	})
	.map(({ facts, linkingPageCount, ...more }) =>
		page(facts, { ...more, site: { ...page().site, linkingPageCount } }),
	)

/** The verdict on the page as a whole; what is not spoken of counts as met. */
function value(rule: Rule, judged: JudgedPage): number | null {
	const verdict = rule.judge(judged).find((verdict) => verdict.asset === undefined)
	return verdict ? verdict.value : 1
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
	test('judges any page with values of 0 to 1', () => {
		fc.assert(
			fc.property(pages, (judged) => {
				for (const { value, message } of rule.judge(judged)) {
					if (value !== null) expect(value >= 0 && value <= 1).toBe(true)
					if (message !== undefined) expect(message).toMatch(/^[^a-z].* Expected .*\.$/)
				}
			}),
		)
	})

	test('another faultless asset never lowers it', () => {
		fc.assert(
			fc.property(pages, fc.constantFrom(...kinds), (judged, kind) => {
				const more = { ...judged, assets: [...judged.assets, asset(kind)] }
				const before = value(rule, judged)
				if (before !== null) expect(value(rule, more)).toBeGreaterThanOrEqual(before)
			}),
		)
	})

	test('more words never raise it', () => {
		fc.assert(
			fc.property(pages, (judged) => {
				expect(value(rule, { ...judged, words: judged.words + 2000 })).toBe(value(rule, judged))
			}),
		)
	})
})
