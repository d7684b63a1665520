import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

/**
 * What axe finds wrong in the panel of a page.
 *
 * @param host selectors of the shadow hosts from the page down to the panel's.
 */
export async function violations(
	page: Page,
	host: readonly string[] = ['[data-linkworthy]'],
): Promise<string[]> {
	await page.evaluate(axe.source)
	const include = JSON.stringify(host.length > 1 ? { fromShadowDom: host } : host)
	const { violations } = await page.evaluate<AxeResults>(`axe.run(${include})`)
	return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
