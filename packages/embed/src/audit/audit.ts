import type { AssetKind } from '@linkworthy/core'

/**
 * Where others show assets of a site, and how they credit it: the JSON that `linkworthy audit` writes. A change of
 * meaning raises `schemaVersion`.
 */
export interface Audit {
	readonly schemaVersion: 1
	readonly tool: { readonly name: 'linkworthy'; readonly version: string }
	/** Address of the site whose assets were looked for. */
	readonly site: string
	readonly totals: AuditTotals
	/** Sites with a placement or a link, those with most placements first; then by domain. */
	readonly sites: readonly ShowingSite[]
	/** What could not be read and why, a line each. */
	readonly failures: readonly { readonly file: string; readonly message: string }[]
}

/** Counts over all pages that were read. */
export interface AuditTotals {
	/** Pages of others. */
	readonly pages: number
	/** Pages of the site itself, which were passed over. */
	readonly ownPages: number
	readonly placements: number
	readonly placementsByCredit: { readonly [state in CreditState]: number }
	/** Sites with a placement. */
	readonly sites: number
	/** Links to the site that credit no placement. */
	readonly plainLinks: number
}

/** What was found on the pages of one registrable domain. */
export interface ShowingSite {
	/** Null for saved pages that do not say where they are from. */
	readonly domain: string | null
	readonly plainLinks: number
	readonly placements: readonly PagePlacement[]
}

/** A placement and the page that it stands on. */
export interface PagePlacement extends Placement {
	/** Address of the page; null where the saved page does not say it. */
	readonly page: string | null
	/** The file that it was read from. */
	readonly file: string
}

/** One place where a page shows an asset. */
export interface Placement {
	readonly form: PlacementForm
	/** Null for a frame of an embed that is not known. */
	readonly asset: PlacedAsset | null
	/** Address of the frame or the picture as the page has it; null for words. */
	readonly shows: string | null
	readonly version: ShownVersion
	readonly credit: Credit
}

/**
 * How an asset is shown: in a frame of its embed page or of its own, in the shape that WordPress makes, as the site's
 * own picture file, as a copy of that file elsewhere, or as words in quotation.
 */
export type PlacementForm = 'frame' | 'wordpress' | 'picture' | 'copy' | 'quote'

/** An asset as the manifest or the report names it. */
export interface PlacedAsset {
	/** The id of its embed page, if it has one. */
	readonly id: string | null
	readonly key: string
	readonly kind: AssetKind
	readonly name: string
	/** Where a credit should lead: the page, down to the asset's anchor. */
	readonly href: string
}

/**
 * What is shown, against what the site has now.
 *
 * - `current`: the same.
 * - `changed`: the same, but name or content have changed since the embed got its address; words around it may be about
 *   what it showed then.
 * - `older`: a picture file or words that the site had before.
 * - `vanished`: an asset that is on no page of the site any more; its embed page is kept as it was.
 * - `unknown`: it cannot be told, as of a copy; or the embed is in no manifest, and its frame likely shows an error.
 */
export type ShownVersion = 'current' | 'changed' | 'older' | 'vanished' | 'unknown'

/**
 * Where the credit is.
 *
 * - `present`: a link beside what is shown, for readers to see.
 * - `in-frame`: the frame names its source itself, and no visible link of the page does.
 * - `hidden`: a link beside it that readers do not see.
 * - `elsewhere`: no link beside it, but one to the asset's page somewhere on the page.
 * - `missing`: none of these.
 */
export type CreditState = 'present' | 'in-frame' | 'hidden' | 'elsewhere' | 'missing'

/** The credit of a placement. Without a link, all but the state is empty. */
export interface Credit {
	readonly state: CreditState
	/** Where the link leads; in a credit that is missing, the address in its place, on somebody else's site. */
	readonly address: string | null
	/** `asset`: page and anchor are right. `page`: the page is. `site`: another page of the site. `other-site`: none of it. */
	readonly target: 'asset' | 'page' | 'site' | 'other-site' | null
	/** The link goes through an address of somebody else's that holds the site's. */
	readonly redirected: boolean
	/** Tokens of its `rel`, in lower case. */
	readonly rel: readonly string[]
	/** Words of the link, or the alternative text of the picture in it; up to 120 characters. */
	readonly text: string
	/** A link that search engines may follow, whose words are keywords to rank for instead of a name. */
	readonly keywordRich: boolean
}
