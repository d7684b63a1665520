import { embedVerb, embedWords, exampleWords } from '../cues/embed.cues.ts'
import { domainOf } from '../facts/links.ts'
import { attribute, closestTag, type PageElement } from '../page/element.ts'
import { ownDialogTag, readOwnDialog } from '../page/own-dialog.ts'
import { excerpt, fold } from '../page/text.ts'
import type { Candidate, DetectedPage, Detector } from './detector.ts'
import { codeBlock } from './reading/code-block.ts'
import { namesOf } from './reading/component.ts'
import { frameHost } from './reading/frame-hosts.ts'
import { linkTarget, ownershipOf } from './reading/link-target.ts'
import { looksPasted, type PastedCode, readPasted, relWords } from './reading/pasted-code.ts'
import { blockBefore, textOfBlock } from './reading/surroundings.ts'

/**
 * Code for others to paste that shows something of the publisher's on their pages: a frame, a picture with a link, a
 * badge. Not: code examples about other things.
 */
export const embedCode: Detector<'embed-code'> = {
	kind: 'embed-code',
	tags: ['pre', 'textarea', 'input', ownDialogTag],
	element: (element, page) => {
		if (element.tag === ownDialogTag) return offered(element, page)
		const code = codeIn(element, page)
		return code === null || !looksPasted(code) ? null : embed(element, code, labelOf(element, page), page)
	},
}

/** In characters; a judgement. */
const longestCode = 4200

const languages =
	/^(?:html?|xml|xhtml|markup|markdown|md|rst|text|txt|plain|plaintext|none|default|no-highlight|nohighlight)$/

function codeIn(element: PageElement, page: DetectedPage): string | null {
	if (element.tag === 'input') {
		const kept = attribute(element, 'readOnly') !== null || /embed|share/i.test(namesOf(element))
		return kept ? attribute(element, 'value') : null
	}
	if (element.textEnd - element.textStart > longestCode) return null
	if (element.tag === 'textarea') return page.text.slice(element.textStart, element.textEnd)
	const { language, text } = codeBlock(element, page)
	return language === null || languages.test(language) ? text : null
}

/** Of a dialog of ours, the first code that shows something: the others show the same. */
function offered(dialog: PageElement, page: DetectedPage): Candidate<'embed-code'> | null {
	const { label, codes } = readOwnDialog(dialog, page)
	for (const { element, text } of codes) {
		const found = text.length <= longestCode && looksPasted(text) ? embed(element, text, label, page) : null
		if (found) return found
	}
	return null
}

function embed(
	element: PageElement,
	code: string,
	label: string,
	page: DetectedPage,
): Candidate<'embed-code'> | null {
	const pasted = readPasted(code, page.url === null ? null : domainOf(page.url))
	// More than a dozen elements are a layout; a judgement.
	if (!pasted?.shows || pasted.isDocument || pasted.elementCount > 24) return null
	const heading = page.headingOf(element)?.text ?? ''
	const field = element.tag !== 'pre'
	const cues: string[] = [field ? `a field with ${pasted.syntax} to copy` : `${pasted.syntax} code`]
	let confidence = field ? 0.5 : 0.25
	const invited =
		embedWords.test(label) || embedWords.test(heading) || isShortLabel(label) || isShortLabel(heading)
	if (invited) {
		confidence += 0.32
		cues.push('words that invite to embed or share')
	} else if (embedVerb.test(label) || embedVerb.test(heading) || /embed|share/i.test(namesOf(element))) {
		confidence += 0.15
		cues.push('words about embedding')
	}
	const whose = whoseIsIt(pasted, page)
	if (whose === 'own') {
		confidence += 0.2
		cues.push("the publisher's own address")
	} else if (whose === 'service') confidence -= 0.3
	else if (whose === 'placeholder') confidence -= 0.15
	if (label.length < 60 && exampleWords.exec(label)?.index === 0) confidence -= 0.2
	if (confidence < 0.3) return null
	const facts =
		pasted.facts.relChoice !== false
			? pasted.facts
			: { ...pasted.facts, relChoice: relWords.test(`${label} ${heading}`) }
	return {
		kind: 'embed-code',
		element,
		confidence: Math.min(confidence, 0.95),
		originality: whose === 'service' ? 0.3 : 1,
		// A judgement: code that works as it stands, with a link back, in a size that holds the page still.
		substance:
			0.4 +
			(facts.linkCount > 0 ? 0.2 : 0) +
			(facts.badAddress === null ? 0.25 : 0) +
			(facts.hasSize ? 0.15 : 0),
		title: heading || label.slice(0, 80) || null,
		text: fold(code),
		src: pasted.addresses[0] ?? null,
		facts,
		cues: cues.map((cue) => ({ cue, element })),
		preview: { rows: [[excerpt(code, 200)]] },
	}
}

/** The words right before the code: its label, the line of a box to unfold, or the paragraph above. */
function labelOf(element: PageElement, page: DetectedPage): string {
	const own = attribute(element, 'ariaLabel') ?? attribute(element, 'title') ?? ''
	const details = closestTag(element, 'details')
	const summary = details ? page.elements[details.index + 1] : undefined
	const unfolded = summary?.tag === 'summary' ? page.textOf(summary) : ''
	const before = textOfBlock(blockBefore(element, page), page).slice(-300)
	return `${own} ${unfolded} ${before}`.trim()
}

/** "Embed", "Share this map": a few words that are only about that. */
function isShortLabel(label: string): boolean {
	return label.length <= 24 && embedVerb.exec(label)?.index === 0
}

function whoseIsIt(pasted: PastedCode, page: DetectedPage): 'own' | 'service' | 'placeholder' | 'unknown' {
	let placeholder = false
	for (const address of pasted.addresses) {
		if (/[{}<>[\]]|your-?(?:domain|site|id|video)|example\.(?:com|org|net)|path\/to|foo|lorem/i.test(address))
			placeholder = true
		const target = linkTarget(address)
		if (target?.host && ownershipOf(target, page) === 'own') return 'own'
		const host = frameHost(address)
		if (host && host.kind !== 'chart' && host.kind !== 'map' && host.kind !== 'infographic') return 'service'
	}
	// A relative address shows the reader's own files: an example of how HTML is written.
	return placeholder || pasted.addresses.every((address) => linkTarget(address)?.host === null)
		? 'placeholder'
		: 'unknown'
}
