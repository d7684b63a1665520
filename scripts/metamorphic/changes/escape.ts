/** Text as HTML that Markdown and MDX read as it is, too. */
export function escapeText(text: string): string {
	return text.replace(/[&<>{}\n*_`[\]\\$~|:]/g, (character) =>
		character === '\n' ? ' ' : `&#${character.charCodeAt(0)};`,
	)
}

/** A paragraph of it. */
export function paragraph(text: string): string {
	return `<p>${escapeText(text)}</p>`
}
