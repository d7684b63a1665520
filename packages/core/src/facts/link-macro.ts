/** `{% link _posts/2026-01-01-tides.md %}` of Jekyll names a file of the sources. */
const sourceMacro = /^\{%-?[_\s]?link[_\s]\/?([^%{}]{1,300}?)[_\s]{0,2}-?%\}/
/** `{% post_url 2026-01-01-tides %}` of Jekyll names a post. */
const postMacro = /^\{%-?[_\s]?post_url[_\s]([^%{}]{1,300}?)[_\s]{0,2}-?%\}/
/** `{{< ref "tides.md" >}}`, `{{% relref "/docs/tides" %}}` of Hugo. */
const referenceMacro = /^\{\{[<%][_\s]?(?:rel)?ref[_\s"']{1,2}([^<>%{}]{1,300}?)[_\s"']{0,3}[>%]\}\}/
/** `{{ "/tides/" | relative_url }}` of Jekyll, Eleventy and others. */
const filterMacro =
	/^\{\{-?[_\s"']{0,3}([^{}|]{1,300}?)[_\s"'|]{2,5}(?:relative_url|absolute_url|url)[_\s]?-?\}\}/
/** `{{ site.baseurl }}/tides/` of Jekyll. */
const base = /^\{\{-?[_\s]?site\.(?:base_?url|url)[_\s]?-?\}\}/i

/**
 * What a link of a template language leads to, as far as its text tells it; other links are left as they are. Spaces
 * and quotes in it have become underscores when the page was parsed.
 */
export function readLinkMacro(href: string): string {
	if (!href.startsWith('{') && !href.startsWith('%7B')) return href
	const written = decoded(href)
	const source = sourceMacro.exec(written)
	if (source) return `/${source[1]}${written.slice(source[0].length)}`
	for (const macro of [postMacro, referenceMacro, filterMacro]) {
		const found = macro.exec(written)
		if (found) return `${found[1]}${written.slice(found[0].length)}`
	}
	return written.replace(base, '')
}

function decoded(href: string): string {
	try {
		return decodeURI(href)
	} catch {
		return href
	}
}
