import type { PanelAsset, PanelPage } from '../data/panel-page.ts'
import { type Actions, highlightOn } from './actions.ts'
import { copyField } from './copy-field.ts'
import { element, pageWords } from './element.ts'
import { placeButton } from './place-button.ts'

/** Assets that are listed at once; a judgement: more than fits is more than is looked through. */
const most = 12

/** The page's assets. */
export function assetSection({ assets }: PanelPage, actions: Actions): HTMLElement {
	const count = assets.filter(({ doubtful }) => !doubtful).length
	const section = element('section', { className: 'assets' })
	section.append(element('h3', {}, `${count} ${count === 1 ? 'asset' : 'assets'}`))
	if (assets.length === 0) {
		const words = 'Nothing was found here that others would cite, quote, embed or use.'
		section.append(element('p', { className: 'muted' }, words))
		return section
	}
	const list = (part: readonly PanelAsset[]) =>
		element('ol', {}, ...part.map((asset) => assetItem(asset, actions)))
	const rest = assets.slice(most)
	section.append(list(assets.slice(0, most)))
	if (rest.length > 0)
		section.append(
			element(
				'details',
				{ key: 'assets' },
				element('summary', { key: 'assets:summary' }, `${rest.length} more`),
				list(rest),
			),
		)
	return section
}

function assetItem(asset: PanelAsset, actions: Actions): HTMLElement {
	const { id, kindName, title, points, doubtful, why, selector, place, codes } = asset
	const key = `asset:${id}`
	const reveal = element(
		'button',
		{ type: 'button', className: 'reveal', key: `${key}:reveal`, title: `Why: ${why}` },
		element('span', { className: 'kind' }, kindName),
		element('span', { className: 'title' }, pageWords(title)),
		element(
			'span',
			{ className: 'points' },
			doubtful ? 'doubtful, not counted' : points === null ? '' : `${points} points`,
		),
	)
	reveal.addEventListener('click', () => actions.reveal(selector))
	const item = element(
		'li',
		{ className: doubtful ? 'asset doubtful' : 'asset' },
		reveal,
		element('p', { className: 'meta' }, placeButton(place, key, actions)),
		codes.length === 0
			? null
			: element(
					'details',
					{ className: 'codes', key: `${key}:codes` },
					element('summary', { key: `${key}:codes:summary` }, 'Embed codes'),
					...codes.map((code) => copyField(code, `${key}:${code.name}`, actions)),
				),
	)
	highlightOn(item, selector, actions)
	return item
}
