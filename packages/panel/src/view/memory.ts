/** Keeps something for this tab, beyond a reload. Where the browser keeps nothing, it is forgotten. */
export function remember(key: string, value: string): void {
	try {
		sessionStorage.setItem(`linkworthy:${key}`, value)
	} catch {
		// Site data are blocked.
	}
}

/** What was kept; null where nothing was. */
export function recall(key: string): string | null {
	try {
		return sessionStorage.getItem(`linkworthy:${key}`)
	} catch {
		return null
	}
}
