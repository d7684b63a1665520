import { measurePage, type PageInput } from '../measure.ts'
import type { MeasuredAsset } from '../record.ts'
import type { AssetKind } from '../report.ts'

/** The assets of a page that is given by its text, doubtful ones too. */
export function assetsOf(
	text: string,
	format: PageInput['format'] = 'markdown',
	more: Partial<PageInput> = {},
): readonly MeasuredAsset[] {
	return measurePage({ file: 'notes/page', text, format, ...more }).assets
}

/** Those of one kind that count: likely ones (confidence 0.5 and more). */
export function likely<Kind extends AssetKind>(
	kind: Kind,
	text: string,
	format: PageInput['format'] = 'markdown',
	more: Partial<PageInput> = {},
): readonly MeasuredAsset<Kind>[] {
	return assetsOf(text, format, more).filter(
		(asset): asset is MeasuredAsset<Kind> => asset.kind === kind && asset.confidence >= 0.5,
	)
}

/** The only likely asset of a kind. */
export function only<Kind extends AssetKind>(
	kind: Kind,
	text: string,
	format: PageInput['format'] = 'markdown',
	more: Partial<PageInput> = {},
): MeasuredAsset<Kind> {
	const found = likely(kind, text, format, more)
	const [asset] = found
	if (!asset || found.length > 1)
		throw new Error(`expected one ${kind}, got ${found.length}: ${found.map(({ text }) => text).join(' | ')}`)
	return asset
}
