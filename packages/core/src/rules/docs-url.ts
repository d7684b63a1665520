/** Address of a rule's docs page. */
export function docsUrl(rule: string): string {
	return `https://github.com/linkworthy/linkworthy/blob/main/docs/rules/${encodeURIComponent(rule)}.md`
}
