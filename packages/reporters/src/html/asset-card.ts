import type { Asset } from '@linkworthy/core'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { assetTitle, placeText, whyText } from '../page-name.ts'
import { clip, printable } from '../plain-text.ts'
import { isDoubtful, kindName, pointsText, share } from '../vocabulary.ts'
import { siteCode } from './content.ts'
import { embedCodes } from './embed-codes.ts'
import { assetCardId } from './page-ids.ts'
import { assetPreview, isTextKind } from './preview.ts'

/** Columns of a title and of an address; a preview tells more of what is longer. Judgements. */
const titleColumns = 110
const addressColumns = 200

/** One asset: what it is, what was found, why it was taken for that, where it stands, and its embed codes. */
export function assetCard(asset: Asset, pageId: string): Element {
	const id = assetCardId(pageId, asset)
	const doubtful = isDoubtful(asset)
	return h('li.asset', { id, className: doubtful ? ['doubtful'] : undefined }, [
		h('p.kind', [
			h('span', { className: ['mark', `kind-${asset.kind}`] }, kindName(asset.kind)),
			doubtful ? h('span.label', 'doubtful, not counted') : null,
			h('span.points', `${pointsText(asset.points)} points`),
		]),
		// The words of such an asset are the preview.
		asset.title === null && isTextKind(asset.kind) ? null : h('h5', clip(assetTitle(asset), titleColumns)),
		assetPreview(asset),
		h('p.meta', [
			h('span', `${share(asset.confidence)} sure`),
			h('span', `quality ${share(asset.quality)}`),
			h('span', originWords(asset.originality)),
		]),
		h('p.why', ['Why: ', h('bdi', whyText(asset))]),
		h('p.meta', [
			siteCode(placeText(asset.position)),
			siteCode(asset.selector),
			asset.src === null ? null : siteCode(clip(printable(asset.src), addressColumns)),
		]),
		asset.embed ? embedCodes(asset.embed, id) : null,
	])
}

function originWords(originality: number): string {
	if (originality >= 0.9) return 'the publisher’s own'
	return originality >= 0.4 ? 'not known whose' : 'somebody else’s'
}
