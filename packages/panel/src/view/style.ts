/**
 * The panel's look, in pixels because `rem` is the page's. Its colours are those of the HTML report: ink on a ground,
 * one accent in seven tones, and one alarm for errors.
 */
export const style = `
:host {
	--ground: #fafaf8; --surface: #ffffff; --ink: #1c2226; --muted: #57616a; --line: #dcdfdd; --accent: #0b665e; --accent-soft: #e2efec; --alarm: #a02c1c; --alarm-soft: #fbeae6;
	--tone-1: #0a4d47; --tone-2: #1b6f67; --tone-3: #3a7f78; --tone-4: #8fc1ba; --tone-5: #abd2cc; --tone-6: #c4e0dc; --tone-7: #dcedea;
}
@media (prefers-color-scheme: dark) {
	:host {
		--ground: #131719; --surface: #1a1f22; --ink: #e5e8e8; --muted: #a2acb0; --line: #32393d; --accent: #66c7b9; --accent-soft: #1b3330; --alarm: #f0907d; --alarm-soft: #3a211c;
		--tone-1: #8fd9cd; --tone-2: #6cc0b3; --tone-3: #58a99d; --tone-4: #2f756c; --tone-5: #275f58; --tone-6: #224d48; --tone-7: #1e3e3a;
	}
}
:where(.panel, .panel *, .frame) { box-sizing: border-box; margin: 0; padding: 0; font: inherit; }
.panel {
	all: initial;
	position: fixed; z-index: 2000000000; inset-block: 16px 72px; inset-inline: auto 16px; width: min(400px, calc(100vw - 32px));
	display: flex; flex-direction: column; overflow: hidden; color-scheme: light dark;
	background: var(--ground); color: var(--ink); border: 1px solid var(--line); border-radius: 10px; box-shadow: 0 4px 24px rgb(0 0 0 / .18);
	font: 14px/1.45 system-ui, sans-serif; font-variant-numeric: tabular-nums; text-align: start; overflow-wrap: anywhere; letter-spacing: normal; cursor: default;
}
@media (max-width: 40rem) {
	.panel { inset-block: auto 56px; inset-inline: 8px; width: auto; height: 50dvh; }
}
[hidden] { display: none !important; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
h2, h3, b, strong { font-weight: 600; }
h2 { font-size: 12px; color: var(--muted); outline: none; }
h3 { margin: 18px 0 4px; }
ol, dl { list-style: none; }
code { font: 12px/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.head { display: flex; align-items: start; gap: 12px; padding: 12px 12px 10px 16px; border-bottom: 1px solid var(--line); }
.head > div { flex: 1; min-width: 0; }
.page-title { font-weight: 600; display: -webkit-box; overflow: hidden; -webkit-line-clamp: 2; -webkit-box-orient: vertical; }
.total { font-size: 30px; line-height: 1.1; font-weight: 650; letter-spacing: -.02em; white-space: nowrap; }
.total span { font-size: 12px; font-weight: 400; letter-spacing: normal; color: var(--muted); }
.close { font-size: 18px; line-height: 1; padding: 4px 8px; border: 0; background: none; color: var(--muted); }
.state { padding: 6px 16px; font-size: 13px; color: var(--muted); border-bottom: 1px solid var(--line); }
.state:empty { display: none; }
.body { flex: 1; overflow-y: auto; overscroll-behavior: contain; padding: 12px 16px 20px; scrollbar-width: thin; }
.muted, .finding .meta, .asset .meta { color: var(--muted); font-size: 13px; }
.notice { border-inline-start: 3px solid var(--alarm); background: var(--alarm-soft); padding: 6px 10px; margin-bottom: 10px; }
button, a { color: var(--accent); cursor: pointer; }
a, .place, .meta button { text-decoration: underline; text-decoration-color: color-mix(in srgb, currentColor 45%, transparent); text-decoration-thickness: 1px; text-underline-offset: 2px; }
:is(a, .place, .meta button):hover { text-decoration-color: currentColor; }
button { background: none; border: 0; text-align: start; }
.code button { border: 1px solid var(--line); border-radius: 6px; background: var(--surface); padding: 2px 10px; min-width: 76px; text-align: center; }
.code button:hover { border-color: var(--accent); }
summary { color: var(--accent); cursor: pointer; width: fit-content; font-size: 13px; padding: 4px 0; }
.bar { display: flex; height: 14px; background: var(--line); border-radius: 3px; overflow: hidden; }
.bar span { border-inline-end: 1px solid var(--ground); }
.bar span, .swatch { background: var(--tone); forced-color-adjust: none; }
.swatch { display: inline-block; width: 10px; height: 10px; margin-inline-end: 6px; border: 1px solid var(--line); border-radius: 2px; }
.dimension-assets { --tone: var(--tone-1); } .dimension-evidence { --tone: var(--tone-2); } .dimension-explanation { --tone: var(--tone-3); } .dimension-citability { --tone: var(--tone-4); }
.dimension-reuse { --tone: var(--tone-5); } .dimension-access { --tone: var(--tone-6); } .dimension-place { --tone: var(--tone-7); }
.dimensions { display: grid; grid-template-columns: 1fr auto; gap: 0 12px; margin-top: 8px; }
.dimensions dt { font-weight: 500; }
.dimensions dd.muted { grid-column: 1 / -1; margin-bottom: 8px; }
.figure { text-align: end; }
.finding { display: grid; grid-template-columns: 36px 1fr; gap: 0 8px; padding: 8px 0; border-top: 1px solid var(--line); }
ol > :first-child { border-top: 0; }
.others { grid-column: 2; min-width: 0; }
.gain { color: var(--accent); font-weight: 650; text-align: end; white-space: nowrap; }
.label { color: var(--alarm); background: var(--alarm-soft); border: 1px solid currentColor; border-radius: 4px; padding: 0 4px; margin-inline-end: 6px; font-size: 11px; }
.meta { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 14px; }
.asset { padding: 6px 0; border-top: 1px solid var(--line); }
.doubtful .title { color: var(--muted); }
.reveal { display: grid; grid-template-columns: 1fr auto; gap: 0 12px; width: calc(100% + 12px); margin-inline: -6px; padding: 2px 6px; border-radius: 6px; color: var(--ink); }
.reveal:hover { background: var(--accent-soft); }
.kind, .points { font-size: 12px; color: var(--muted); }
.points { grid-area: 1 / 2; text-align: end; }
.title { grid-column: 1 / -1; display: -webkit-box; overflow: hidden; -webkit-line-clamp: 2; -webkit-box-orient: vertical; }
.code { display: grid; grid-template-columns: 1fr auto; gap: 4px 8px; align-items: start; margin-block: 4px 10px; }
.code label { display: contents; }
.code label span { align-self: center; font-size: 13px; }
.code textarea { grid-area: 2 / 1 / 3 / 3; width: 100%; resize: vertical; color: var(--ink); background: var(--surface); border: 1px solid var(--line); border-radius: 6px; padding: 6px 8px; font: 12px/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
.frame { position: fixed; z-index: 1999999999; pointer-events: none; border: 2px solid var(--accent); border-radius: 4px; background: color-mix(in srgb, var(--accent) 12%, transparent); }
@media (forced-colors: active) { .frame { border-color: Highlight; } .bar { border: 1px solid CanvasText; } }
`
