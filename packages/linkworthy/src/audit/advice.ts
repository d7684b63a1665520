import type { Placement } from '@linkworthy/embed'
import { short } from './short.ts'

/** What can be done about a placement. */
export interface Advice {
	/** The lower, the sooner. */
	readonly rank: number
	/** A sentence each. */
	readonly found: string
	readonly ask: string
}

/** What was found of a placement's credit and version, and what to ask for; null where all is well. */
export function advice({ form, asset, version, shows, credit }: Placement): Advice | null {
	if (asset === null)
		return {
			rank: 1,
			found: `A frame of ${short(shows ?? '')}, an embed that is not known.`,
			ask: 'If its page is gone, publish it again, or offer another.',
		}
	const ask = `Ask for a link to ${short(asset.href)}.`
	const thing = form === 'quote' ? 'Quoted' : form === 'copy' ? 'A copy is shown' : 'Shown'
	const leads = short(credit.address ?? '')
	if (credit.state === 'missing' && credit.address === null)
		return { rank: 0, found: `${thing} without a credit link.`, ask }
	if (credit.state === 'missing')
		return { rank: 0, found: `${thing} with a link to ${leads} in the place of yours.`, ask }
	if (credit.state === 'hidden')
		return {
			rank: 0,
			found: `${thing} with a link that readers do not see.`,
			ask: 'Ask for a visible one, or none.',
		}
	if (credit.keywordRich)
		return {
			rank: 2,
			found: `The link says "${short(credit.text)}", which reads like keywords.`,
			ask: 'Ask for the name of your site or page instead, or for rel="nofollow".',
		}
	if (credit.state === 'elsewhere')
		return {
			rank: 3,
			found: `${thing} with the link elsewhere on the page.`,
			ask: 'Ask to set it beside what is shown.',
		}
	if (credit.target === 'site') return { rank: 3, found: `The credit link leads to ${leads}.`, ask }
	if (version === 'vanished')
		return { rank: 4, found: 'It is on no page of yours any more.', ask: 'Offer what has taken its place.' }
	if (version === 'older')
		return { rank: 4, found: 'An earlier version is shown.', ask: 'Offer the present code.' }
	return null
}
