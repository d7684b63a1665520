/** The page of a label's file: labels may name files from a folder further up, or further down. */
export function withFile<Page extends { readonly file: string }>(
	file: string,
	pages: readonly Page[],
): Page | undefined {
	return (
		pages.find((page) => page.file === file) ??
		pages.find((page) => file.endsWith(`/${page.file}`) || page.file.endsWith(`/${file}`))
	)
}
