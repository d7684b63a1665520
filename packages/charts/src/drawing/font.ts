import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { create, type Font } from 'fontkitten'

/** Weight of letters. */
export type Weight = 400 | 600

/**
 * Inter (SIL Open Font License), by which texts are measured and that the PNG is written in: so a chart is the same on
 * every machine, also on one without fonts. The SVG is shown in it where the reader has it, else in the system's font.
 */
const files: { readonly [weight in Weight]: Uint8Array } = {
	400: bytes('400Regular/Inter_400Regular.ttf'),
	600: bytes('600SemiBold/Inter_600SemiBold.ttf'),
}

const fonts: { readonly [weight in Weight]: Font } = { 400: parsed(files[400]), 600: parsed(files[600]) }

/** The font as files. */
export const fontFiles: readonly Uint8Array[] = [files[400], files[600]]

export const fontFamily = 'Inter, system-ui, sans-serif'

/** Width of a text on one line in pixels. Letters that the font lacks count as squares, as in Chinese and Japanese. */
export function textWidth(text: string, sizePx: number, weight: Weight = 400): number {
	const font = fonts[weight]
	let width = 0
	for (const character of text) {
		const code = character.codePointAt(0) as number
		width += font.hasGlyphForCodePoint(code) ? font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm : 1
	}
	return width * sizePx
}

/** Whether the font has every letter of a text. */
export function hasLetters(text: string): boolean {
	return [...text].every((character) => fonts[400].hasGlyphForCodePoint(character.codePointAt(0) as number))
}

function bytes(path: string): Uint8Array {
	return readFileSync(fileURLToPath(import.meta.resolve(`@expo-google-fonts/inter/${path}`)))
}

function parsed(file: Uint8Array): Font {
	const font = create(file as Buffer)
	if ('fonts' in font) throw new TypeError('a collection of fonts, expected one')
	return font
}
