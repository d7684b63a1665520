import type {
	Asset,
	AssetKind,
	DimensionId,
	Failure,
	Finding,
	PageRole,
	SnippetName,
	Trait,
} from '@linkworthy/core'

type Noun = readonly [one: string, many: string]

const kindNouns: { readonly [kind in AssetKind]: Noun } = {
	'data-table': ['data table', 'data tables'],
	'comparison-table': ['comparison table', 'comparison tables'],
	chart: ['chart', 'charts'],
	infographic: ['infographic', 'infographics'],
	diagram: ['diagram', 'diagrams'],
	map: ['map', 'maps'],
	interactive: ['interactive tool', 'interactive tools'],
	video: ['video', 'videos'],
	audio: ['audio recording', 'audio recordings'],
	dataset: ['dataset', 'datasets'],
	download: ['download', 'downloads'],
	statistic: ['statistic', 'statistics'],
	quote: ['quote', 'quotes'],
	definition: ['definition', 'definitions'],
	'citation-block': ['citation block', 'citation blocks'],
	'embed-code': ['embed code', 'embed codes'],
}

const roleNouns: { readonly [role in PageRole]: Noun } = {
	article: ['article', 'articles'],
	home: ['home page', 'home pages'],
	about: ['about page', 'about pages'],
	listing: ['listing page', 'listing pages'],
	legal: ['legal page', 'legal pages'],
	login: ['login page', 'login pages'],
	product: ['product page', 'product pages'],
	error: ['error page', 'error pages'],
	embed: ['embed page', 'embed pages'],
}

/** All kinds, in the order in which they are named. */
export const kinds: readonly AssetKind[] = Object.keys(kindNouns) as AssetKind[]

/** What each dimension asks, and its name. */
export const dimensions: { readonly [id in DimensionId]: { readonly name: string; readonly asks: string } } =
	{
		assets: { name: 'Assets', asks: 'Is there something here that others would cite, quote, embed or use?' },
		evidence: { name: 'Evidence', asks: 'Does it give figures, name its sources and say how it knows?' },
		explanation: { name: 'Explanation', asks: 'Does it explain: opening, examples, terms?' },
		citability: {
			name: 'Citability',
			asks: 'Is it easy to point at and to attribute: key facts early, anchors, author?',
		},
		reuse: { name: 'Reuse', asks: 'May others use it, and does a shared link look right?' },
		access: { name: 'Access', asks: 'Can everyone, and every crawler, read it?' },
		place: { name: 'Place', asks: 'Do other pages of the site lead to it?' },
	}

/** All dimensions, in the order in which they are shown. */
export const dimensionIds: readonly DimensionId[] = Object.keys(dimensions) as DimensionId[]

/** How long a finding of each effort takes. */
export const effortWords: { readonly [effort in 1 | 2 | 3]: string } = {
	1: 'takes minutes',
	2: 'takes an hour or two',
	3: 'takes days',
}

/** What each embed code is called, in the order in which they are offered. */
export const snippetNames: { readonly [name in SnippetName]: string } = {
	figure: 'HTML figure',
	iframe: 'HTML frame',
	'auto-height': 'HTML frame that fits its height',
	wordpress: 'WordPress',
	blockquote: 'HTML quotation',
	markdown: 'Markdown',
	asciidoc: 'AsciiDoc',
	link: 'HTML link',
	text: 'Plain text',
}

const stageWords: { readonly [stage in Failure['stage']]: string } = {
	read: 'could not be read',
	parse: 'could not be parsed',
	extract: 'could not be measured',
	assess: 'could not be assessed',
	embed: 'got no embed codes',
	report: 'could not be reported',
}

const thousands = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })

/** A number as people write it: thousands parted, at most one decimal. */
export function figure(value: number): string {
	return thousands.format(value)
}

/** Points with one decimal, so that they line up. */
export function pointsText(value: number): string {
	return value.toFixed(1)
}

/** `93 %`. */
export function share(value: number): string {
	return `${Math.round(value * 100)} %`
}

/** `1 page`, `2 pages`, `0 pages`. */
export function count(value: number, one: string, many: string = `${one}s`): string {
	return `${figure(value)} ${value === 1 ? one : many}`
}

/** Name of one asset of a kind. */
export function kindName(kind: AssetKind): string {
	return kindNouns[kind]?.[0] ?? kind
}

/** `2 data tables`. */
export function countKind(value: number, kind: AssetKind): string {
	const [one, many] = kindNouns[kind] ?? [kind, kind]
	return count(value, one, many)
}

/** Name of a page's role. */
export function roleName(role: PageRole): string {
	return roleNouns[role]?.[0] ?? role
}

/** `6 listing pages`. */
export function countRole(value: number, role: PageRole): string {
	const [one, many] = roleNouns[role] ?? [role, role]
	return count(value, one, many)
}

/** `original research`. */
export function traitName(trait: Trait): string {
	return trait.replaceAll('-', ' ')
}

/** What went wrong, as the rest of a sentence that starts with the file. */
export function stageName(stage: Failure['stage']): string {
	return stageWords[stage] ?? `failed (${stage})`
}

/** Whether the points that mending a finding adds show in one decimal. */
export function hasGain({ gain }: Finding): boolean {
	return gain >= 0.05
}

/** Points that a step adds, with its sign: whole from one point on, one decimal below. */
export function gainText(gain: number): string {
	return `+${gain >= 1 ? Math.round(gain) : gain.toFixed(1)}`
}

/** Whether the detection is too unsure for the asset to count. */
export function isDoubtful(asset: Asset): boolean {
	return asset.confidence < 0.5
}

/** How many assets of each kind there are, doubtful ones left out, in the order of `kinds`. */
export function countAssets(assets: readonly Asset[]): readonly (readonly [AssetKind, number])[] {
	const counts = new Map<AssetKind, number>()
	for (const asset of assets) {
		if (!isDoubtful(asset)) counts.set(asset.kind, (counts.get(asset.kind) ?? 0) + 1)
	}
	return kinds.filter((kind) => counts.has(kind)).map((kind) => [kind, counts.get(kind) ?? 0])
}

/** `2 data tables, 1 chart`; empty without assets. */
export function assetWords(assets: readonly Asset[]): string {
	return countAssets(assets)
		.map(([kind, value]) => countKind(value, kind))
		.join(', ')
}
