import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { fontFiles, hasLetters } from './font.ts'

/** Pixels of the PNG for each of the SVG: sharp on screens of double density, also when it is shown larger. */
const zoom = 2.5

let ready: Promise<void> | null = null

/** Paints an SVG document; null where the font lacks letters of the texts, which would be boxes. */
export async function png(svg: string, texts: string): Promise<Uint8Array | null> {
	if (!hasLetters(texts)) return null
	ready ??= readFile(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))).then((wasm) =>
		initWasm(wasm),
	)
	await ready
	const picture = new Resvg(svg, {
		fitTo: { mode: 'zoom', value: zoom },
		font: { fontBuffers: [...fontFiles], defaultFontFamily: 'Inter', sansSerifFamily: 'Inter' },
	})
	const painted = picture.render()
	const file = painted.asPng()
	painted.free()
	picture.free()
	return file
}
