/** The report's style sheet: one accent, tabular figures, light and dark, narrow screens, paper. */
export const baseStyle = `
*, ::before, ::after { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, p, ul, ol, dl, dd, figure, blockquote, pre { margin: 0; padding: 0; font-size: inherit; }
ul, ol { list-style: none; }
h1 { font-size: 1.75rem; line-height: 1.2; font-weight: 650; letter-spacing: -0.01em; }
h2 { font-size: 1.3rem; line-height: 1.3; font-weight: 650; }
h3, h4, h5 { font-weight: 600; }
a { color: var(--accent); text-underline-offset: 0.15em; text-decoration-thickness: 1px; text-decoration-color: color-mix(in srgb, currentColor 45%, transparent); }
a:hover { text-decoration-color: currentColor; }
code, pre, textarea { font: 0.86em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
b { font-weight: 650; }
mark { background: var(--mark); color: inherit; border-radius: 3px; padding: 0 0.15em; font-weight: 600; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: 0.5rem 0.75rem 0.5rem 0; font-weight: inherit; }
thead th { color: var(--muted); font-size: 0.86rem; font-weight: 500; }
thead.unseen th { padding: 0; line-height: 0; }
.figure { text-align: end; white-space: nowrap; }
svg { display: block; overflow: visible; fill: none; }
summary { cursor: pointer; }
button, select, input { font: inherit; color: inherit; background: var(--surface); border: 1px solid var(--line); border-radius: 6px; padding: 0.3rem 0.6rem; }
button { cursor: pointer; }
button:hover, select:hover, input:hover { border-color: var(--accent); }
h1, h3, h5, .path, .preview, .rows :is(th, td) { unicode-bidi: plaintext; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
main:focus, h2:focus { outline: none; }
[hidden] { display: none !important; }
html:not(.scripted) .with-script { display: none; }
/* A browser lays a table out again and again while it reads it. */
.scripted:not(.ready) #pages-table tr:nth-child(n + 200) { display: none; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; inset-inline-start: -100vw; background: var(--surface); padding: 0.5rem 1rem; }
.skip:focus { inset-inline-start: 0; z-index: 1; }
.masthead, main, footer { max-width: 68rem; margin-inline: auto; padding-inline: 1.5rem; }
.masthead { display: flex; flex-wrap: wrap; gap: 1rem 2rem; justify-content: space-between; align-items: end; padding-block: 2.5rem 1.5rem; }
.masthead h1 a { color: inherit; text-decoration: none; }
.masthead h1 a:hover { text-decoration: underline; }
.product { color: var(--accent); font-weight: 600; }
.date, .lead, .meta, .empty, .path, .traits, .gist, caption, figcaption, footer { color: var(--muted); }
.masthead ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
main > section { border-top: 1px solid var(--line); padding-block: 2rem 2.5rem; }
main > section > h2 { margin-bottom: 0.5rem; }
.lead { max-width: 46rem; }
caption { text-align: start; padding-bottom: 0.5rem; font-size: 0.9rem; }
.label { display: inline-block; border: 1px solid currentColor; border-radius: 4px; padding: 0 0.4em; font-size: 0.78rem; line-height: 1.45; font-weight: 500; }

/* Overview */
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); gap: 1.5rem 2.5rem; }
.big-figure .value { font-size: 1.05rem; line-height: 1.2; margin-bottom: 0.4rem; }
.big-figure b { font-size: 2.6rem; font-weight: 650; letter-spacing: -0.02em; }
.big-figure p + p { color: var(--muted); font-size: 0.94rem; }
.pictures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 2rem 3rem; margin-top: 2.25rem; }
figcaption { font-weight: 500; margin-bottom: 0.75rem; font-size: 0.94rem; }
.histogram { width: 100%; height: 192px; }
.bar { fill: var(--accent); }
.scale, .rest { fill: var(--line); }
.bar-label, .tick-label { fill: var(--muted); font-size: 12px; }
.bar-label { text-anchor: middle; }
.tick-label.last { text-anchor: end; }
.kind-bars th, .kind-bars td { padding-block: 0.15rem; vertical-align: middle; font-size: 0.94rem; }
.kind-bars tbody th { white-space: nowrap; width: 1%; }
.kind-bars tbody td:last-child { padding-inline-end: 0; width: 1%; }
.kind-bars thead th:nth-child(2) { width: 98%; }
.kind-bar { width: 100%; height: 10px; }
.mark::before { content: ""; display: inline-block; width: 1rem; height: 1rem; vertical-align: -0.15em; margin-inline-end: 0.4rem; background: var(--mark-colour, currentColor); mask: var(--mark-drawing) center / contain no-repeat; print-color-adjust: exact; forced-color-adjust: none; }

/* Steps and findings */
.step, .finding { display: grid; grid-template-columns: 4.25rem 1fr; gap: 0.25rem 0.75rem; padding-block: 0.8rem; border-top: 1px solid var(--line); }
.steps { margin-top: 1rem; }
.gain { color: var(--accent); white-space: nowrap; }
p.gain { font-weight: 650; text-align: end; }
.what .meta, .snippet + .meta, .entry-body > .meta { font-size: 0.88rem; }
.meta { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.1rem 1.1rem; }
.step details { font-size: 0.88rem; margin-top: 0.15rem; }
.step summary, .more-steps > summary { color: var(--muted); width: fit-content; }
.more-steps { border-top: 1px solid var(--line); padding-top: 0.8rem; }
.places li { display: flex; flex-wrap: wrap; gap: 0 0.8rem; padding-inline-start: 1rem; }
.finding .label { color: var(--muted); }
.reason { font-size: 0.9rem; color: var(--muted); max-width: 46rem; }
.more-findings > summary { color: var(--muted); width: fit-content; font-size: 0.9rem; padding-block: 0.6rem; }
.message .label { margin-inline-end: 0.25rem; }
.level-error .label { color: var(--alarm); background: var(--alarm-soft); }

/* Pages */
#filters { display: flex; flex-wrap: wrap; gap: 0.75rem; align-items: end; margin-block: 0.75rem 1.25rem; }
html:not(.scripted) #filters { display: none; }
#filters label { display: grid; gap: 0.15rem; font-size: 0.86rem; color: var(--muted); }
#filters input, #filters select { width: 11rem; height: 2.2rem; color: var(--ink); font-size: 0.94rem; }
#filters button { height: 2.2rem; font-size: 0.94rem; }
#filter-count { margin-inline-start: auto; color: var(--muted); padding-block: 0.3rem; }
.scroller { overflow-x: auto; }
#pages-table { table-layout: fixed; }
#pages-table tbody tr { border-top: 1px solid var(--line); }
#pages-table tbody tr:hover { background: var(--accent-soft); }
#pages-table thead button { all: unset; cursor: pointer; padding-block: 0.2rem; white-space: nowrap; }
#pages-table thead button:hover { color: var(--ink); text-decoration: underline; }
#pages-table thead buttonh1, h3, h5, .path, .preview, .rows :is(th, td) { unicode-bidi: plaintext; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
#pages-table [aria-sort] { color: var(--ink); font-weight: 600; }
#pages-table [aria-sort] button::after { content: " \\2193"; }
#pages-table [aria-sort=ascending] button::after { content: " \\2191"; }
#pages-table :is(td, th).column-score { width: 7.5rem; padding-inline: 0.5rem 1.5rem; }
#pages-table td b { font-size: 1.15rem; line-height: 1.25; }
.column-page .path, .column-page .traits { display: block; font-size: 0.88rem; }
#pages-table .column-potential { width: 6.5rem; text-align: end; padding-inline-end: 1.75rem; }
.column-role { width: 7.5rem; }
#pages-table thead .column-steps { text-align: end; }
.column-assets { width: 14.5rem; }
#pages-table .column-steps { width: 6.5rem; padding-inline-end: 0.5rem; }
.best-gain { display: inline-block; min-width: 3.5rem; color: var(--accent); }
.none { color: var(--muted); }
.marks { display: flex; flex-wrap: wrap; gap: 0.15rem 0.9rem; }
.marks .mark { --mark-colour: var(--muted); }
.marks .mark::before { margin-inline-end: 0.25rem; }
.interval { width: 100%; height: 12px; margin-top: 0.15rem; background: linear-gradient(var(--line), var(--line)) 0 5px / 100% 2px no-repeat; }
.range { fill: var(--accent); opacity: 0.55; }
.tick { fill: var(--accent); }

#show-all { margin-top: 1rem; }

/* One page */
.heading-row { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.5rem; margin-bottom: 0.75rem; }
.entry { border-top: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 4.75rem; }
.entry > summary { display: grid; grid-template-columns: 3.25rem 1fr; gap: 0 0.75rem; padding: 0.75rem 0.5rem; list-style: none; }
.entry > summary::-webkit-details-marker { display: none; }
.entry > summary:hover { background: var(--accent-soft); }
.entry > summary > * { grid-column: 2; }
.entry > summary .score { grid-column: 1; grid-row: 1 / span 3; font-size: 1.5rem; line-height: 1.2; font-weight: 650; text-align: end; }
.entry > summary h3 { position: relative; padding-inline-end: 1.5rem; }
.entry > summary h3::after { content: "+"; position: absolute; inset-inline-end: 0; color: var(--muted); font-weight: 400; }
.entry[open] > summary h3::after { content: "\\2212"; }
.entry > summary .path, .gist { font-size: 0.88rem; }
.entry-body { padding: 0.75rem 0.5rem 2rem 4.5rem; }
.entry-body > section { margin-top: 1.75rem; }
.entry-body h4 { margin-bottom: 0.5rem; }
.notice { border-inline-start: 3px solid var(--alarm); background: var(--alarm-soft); padding: 0.5rem 0.9rem; margin-top: 0.75rem; }
.score-parts { margin-top: 1rem; }
.stacked { width: 100%; height: 30px; }
.stacked .part { overflow: hidden; }
.stacked .part rect, .swatch rect { fill: var(--tone); stroke: var(--ground); stroke-width: 1.5; }
.stacked text { fill: var(--on); font-size: 12.5px; font-weight: 500; }
.score-parts > .interval { margin-top: 0.4rem; }
.swatch { display: inline-block; width: 0.9rem; height: 0.9rem; margin-inline-end: 0.5rem; vertical-align: -0.1em; }
.dimension-assets { --tone: var(--tone-1); --on: var(--on-dark); }
.dimension-evidence { --tone: var(--tone-2); --on: var(--on-dark); }
.dimension-explanation { --tone: var(--tone-3); --on: var(--on-dark); }
.dimension-citability { --tone: var(--tone-4); --on: var(--on-light); }
.dimension-reuse { --tone: var(--tone-5); --on: var(--on-light); }
.dimension-access { --tone: var(--tone-6); --on: var(--on-light); }
.dimension-place { --tone: var(--tone-7); --on: var(--on-light); }
.parts { margin-top: 0.75rem; font-size: 0.9rem; }
.parts th, .parts td { padding-block: 0.15rem; }
.parts tbody th { white-space: nowrap; width: 1%; }
.parts td:last-child { color: var(--muted); }
.parts td.figure { width: 1%; padding-inline-end: 1.25rem; }

/* Assets */
.assets { display: grid; align-items: start; grid-template-columns: repeat(auto-fill, minmax(min(24rem, 100%), 1fr)); gap: 1rem; }
.asset { background: var(--surface); border: 1px solid var(--line); border-radius: 8px; padding: 0.9rem 1rem; min-width: 0; }
.asset:target { border-color: var(--accent); }
.doubtful { border-style: dashed; background: none; }
.asset .kind { display: flex; flex-wrap: wrap; align-items: center; gap: 0 0.5rem; font-size: 0.88rem; color: var(--muted); }
.asset .mark { --mark-colour: var(--accent); }
.asset .points { margin-inline-start: auto; color: var(--ink); font-weight: 600; }
.asset h5 { margin-block: 0.15rem 0.6rem; line-height: 1.35; }
.preview { margin-bottom: 0.8rem; font-size: 0.9rem; }
.rows { overflow-x: auto; }
.rows table { width: auto; min-width: 60%; font-size: 0.86rem; }
.rows th, .rows td { padding: 0.2rem 0.75rem 0.2rem 0; border-bottom: 1px solid var(--line); overflow-wrap: normal; }
.rows .short { white-space: nowrap; }
.rows .more { color: var(--muted); font-size: 0.86rem; margin-top: 0.25rem; }
/* Pictures are drawn for a light page. */
.picture { background: #ffffff; border-radius: 4px; border: 1px solid var(--line); }
.picture img { display: block; max-width: 100%; max-height: 15rem; margin-inline: auto; }
blockquote.preview { border-inline-start: 3px solid var(--line); padding-inline-start: 0.8rem; }
pre.preview { white-space: pre-wrap; background: var(--ground); border-radius: 4px; padding: 0.5rem 0.7rem; }
.asset .meta, .why { font-size: 0.86rem; }
.why { margin-block: 0.2rem; }
.asset .kind + .preview { margin-top: 0.5rem; }
.embed { margin-top: 0.7rem; font-size: 0.9rem; }
.embed summary { color: var(--accent); width: fit-content; }
.snippet { display: grid; grid-template-columns: 1fr auto; gap: 0.25rem 0.75rem; align-items: end; margin-block: 0.6rem; }
.snippet textarea { grid-column: 1 / -1; width: 100%; resize: vertical; color: var(--ink); background: var(--ground); border: 1px solid var(--line); border-radius: 6px; padding: 0.5rem 0.7rem; }
.copy { font-size: 0.86rem; padding-block: 0.15rem; min-width: 5.5rem; }
.back { margin-top: 1.5rem; font-size: 0.9rem; }

/* Method and failures */
.prose { max-width: 46rem; display: grid; gap: 0.75rem; margin-block: 0.5rem 1.25rem; }
.prose ul { list-style: disc; padding-inline-start: 1.2rem; display: grid; gap: 0.35rem; }
#method > details { border-top: 1px solid var(--line); padding-block: 0.6rem; }
#method > details > summary { font-weight: 500; }
#method > details + .prose { border-top: 1px solid var(--line); padding-top: 1.25rem; }
.listing { margin-block: 0.5rem 1rem; font-size: 0.92rem; }
.listing tbody tr { border-top: 1px solid var(--line); }
.listing th, .listing td { padding-block: 0.3rem; min-width: 4.5rem; }
.listing :is(th, td):first-child { min-width: 6.75rem; }
footer { border-top: 1px solid var(--line); padding-block: 1.25rem 3rem; font-size: 0.88rem; }

@media (max-width: 64rem) {
	#pages-table :is(.column-potential, .column-role) { display: none; }
	.column-assets { width: 10rem; }
}
@media (max-width: 44rem) {
	.masthead, main, footer { padding-inline: 1rem; }
	.masthead { padding-block: 1.5rem 1rem; }
	#pages-table :is(td, th).column-score { width: 4.25rem; padding-inline: 0 0.75rem; }
	.column-assets { width: 5.75rem; }
	#pages-table .column-steps { width: 3.75rem; padding-inline-end: 0; }
	.best-gain { display: block; min-width: 0; }
	.step, .finding { grid-template-columns: 3.4rem 1fr; gap: 0.25rem 0.6rem; }
	.entry > summary { grid-template-columns: 2.25rem 1fr; padding-inline: 0; }
	.entry-body { padding-inline: 0; }
	#filters label { flex: 1 1 8rem; }
	#filters input, #filters select { width: 100%; }
	.parts { width: auto; }
	.parts td:last-child { display: none; }
	.wide-only { display: none; }
}
@media (max-width: 24rem) {
	#pages-table .column-assets { display: none; }
}
@media (forced-colors: active) {
	.mark::before { background: CanvasText; }
}
@media print {
	:root { --ground: #ffffff; }
	body { font-size: 10pt; }
	nav, #filters, .skip, .copy, .back, .with-script { display: none !important; }
	.entry:not([open]) { display: none; }
	.entry { content-visibility: visible; }
	.asset, .step, .finding, tr { break-inside: avoid; }
	a { color: inherit; }
	.scroller { overflow: visible; }
}
`
