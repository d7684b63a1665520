import type { Place } from '../data/panel-page.ts'
import type { Actions } from './actions.ts'
import { element, spoken } from './element.ts'

/** Opens the source in the author's editor, at the line where it is known. */
export function placeButton(place: Place | null, key: string, { openEditor }: Actions): HTMLElement | null {
	if (place === null) return null
	const { file, line } = place
	const name = file.slice(file.lastIndexOf('/') + 1)
	const button = element(
		'button',
		{
			type: 'button',
			className: 'place',
			key: `${key}:place`,
			title: line === null ? file : `${file}:${line}`,
		},
		spoken('Open in the editor: '),
		element('code', { dir: 'ltr' }, line === null ? name : `${name}:${line}`),
	)
	button.addEventListener('click', () => openEditor(place))
	return button
}
