import fc from 'fast-check'
import { addedAssets } from '../changes/assets.ts'
import { paragraph } from '../changes/escape.ts'
import { idleNumbers } from '../changes/idle-numbers.ts'
import { plainProse } from '../changes/plain-prose.ts'
import type { PageText } from '../page-text.ts'

const prose = plainProse(1200)
const opening = '<p>What the trams of the city carry, where they go, and how they are kept on the rails.</p>'

const block: fc.Arbitrary<string> = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...prose).map(paragraph) },
	{ weight: 2, arbitrary: fc.constantFrom(...Object.values(addedAssets)) },
	fc.constantFrom(...Object.values(idleNumbers)),
	fc.constantFrom(
		'<h2 id="lines">The lines of the city</h2>',
		'<h3>How a tram brakes</h3>',
		'<ul><li>The harbour line</li><li>The old town line</li></ul>',
		'<pre><code class="language-js">const late = trams.filter(isLate)\nfor (const tram of late) {\n  tell(tram)\n}\nstop()</code></pre>',
		'<p><img src="/photos/pier.jpg"></p>',
		'<p>For example, a <a href="https://trams.example.net/brakes">brake</a> that is worn takes a tram twice as far.</p>',
	),
)

/** Any page of blocks as authors write them, each once. */
export const anyPage: fc.Arbitrary<PageText> = fc
	.uniqueArray(block, { minLength: 2, maxLength: 12 })
	.map((blocks) => ({
		file: 'made/any.html',
		format: 'html',
		text: `<!doctype html><html lang="en"><head><title>Trams of the city</title></head><body><main><h1>Trams of the city</h1>\n${opening}\n${blocks.join('\n')}\n</main></body></html>`,
	}))
