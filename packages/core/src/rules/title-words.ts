const separator = /\s[|–—·•:-]\s/u

/** The title without the site's name behind a separator: `Headway | Transit Lab` → `Headway`. */
export function titleHead(title: string): string {
	return (title.split(separator, 1)[0] ?? title).trim()
}
