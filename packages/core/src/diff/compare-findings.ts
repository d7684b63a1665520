import type { Finding, Page } from '../report.ts'
import { compareAssets } from './compare-assets.ts'
import { type Pairing, pair } from './pair.ts'

/** What of a page its findings are told by. */
export type FoundOn = Pick<Page, 'assets' | 'findings'>

/**
 * The findings of a page in two of its versions. A finding is the same while its rule speaks of the same asset, wherever
 * that has moved to; a finding about the page as a whole while its rule speaks, since its message counts what is there
 * and changes with every edit.
 */
export function compareFindings(before: FoundOn, after: FoundOn): Pairing<Finding> {
	const subjects = new Map<Finding, string>()
	const { kept } = compareAssets(before.assets, after.assets)
	name(before, new Map(kept.map(([asset], index) => [asset.id, index])), 'gone', subjects)
	name(after, new Map(kept.map(([, asset], index) => [asset.id, index])), 'added', subjects)
	return pair(
		before.findings,
		after.findings,
		(finding) => `${finding.rule} ${subjects.get(finding)}`,
		({ rule, asset }) => (asset === null ? rule : null),
	)
}

/** Notes what each finding is about: an asset of both versions, an asset of one, or what the message says of the page. */
function name(
	{ findings }: FoundOn,
	inBoth: ReadonlyMap<string, number>,
	only: string,
	subjects: Map<Finding, string>,
): void {
	for (const finding of findings) {
		const { asset, message } = finding
		subjects.set(finding, asset === null ? message : `${inBoth.get(asset) ?? `${only} ${asset}`}`)
	}
}
