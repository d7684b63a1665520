import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { audio } from './audio.ts'
import { citationBlock } from './citation-block.ts'
import { dataset } from './dataset.ts'
import { detectedPage, found } from './detected-page.fixture.ts'
import type { Detector } from './detector.ts'
import { download } from './download.ts'
import { embedCode } from './embed-code.ts'
import { interactive } from './interactive.ts'
import { quote } from './quote.ts'
import { video } from './video.ts'

const detectors: readonly Detector[] = [
	audio,
	citationBlock,
	dataset,
	download,
	embedCode,
	interactive,
	quote,
	video,
] as readonly Detector[]

const piece = fc.constantFrom(
	'<blockquote>',
	'</blockquote>',
	'<p>',
	'“words of Ada Lovelace”',
	' — Ada Lovelace',
	'Ada said:',
	'<a href="a.csv">data</a>',
	'<a href="//x.test/%E0%A4%A.pdf">report</a>',
	'<a href="https://[">broken</a>',
	'<iframe src="https://youtu.be/x">',
	'<iframe srcdoc="<p>">',
	'<form>',
	'<input type="range">',
	'<select>',
	'<output>',
	'<constructor></constructor>',
	'<x-y client:load></x-y>',
	'<pre>@article{a,',
	'</pre>',
	'<textarea readonly>&lt;a href="x">',
	'</textarea>',
	'<h2>How to cite</h2>',
	'<figure><figcaption>',
	'{{< youtube',
	'{% %}',
	'<details><summary>Cite this</summary>',
	'<div class="demo" id="toString">',
	'<script src="demo.js"></script>',
)

describe('pages that nobody meant to be read', () => {
	test('crash no detector, and what is found is in its bounds', () => {
		fc.assert(
			fc.property(
				fc.array(fc.oneof(piece, fc.string({ maxLength: 12 })), { maxLength: 30 }),
				fc.constantFrom('html' as const, 'markdown' as const),
				(pieces, format) => {
					const page = detectedPage(pieces.join(format === 'html' ? '' : '\n'), format)
					for (const detector of detectors)
						for (const { confidence, originality, substance, element, cues } of found(detector, page)) {
							expect(confidence).toBeGreaterThanOrEqual(0.3)
							expect(confidence).toBeLessThanOrEqual(1)
							expect([0.3, 0.5, 1]).toContain(originality)
							expect(substance).toBeGreaterThan(0)
							expect(substance).toBeLessThanOrEqual(1.0001)
							expect(page.elements).toContain(element)
							expect(cues.length).toBeGreaterThan(0)
						}
				},
			),
			{ numRuns: 300 },
		)
	})
})
