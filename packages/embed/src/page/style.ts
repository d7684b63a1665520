/**
 * The look of an embed page: the content fills the frame, whatever its size, and the credit stays below it. With
 * `natural` on the root, the content has the height that it needs in the frame's width; a table scrolls beyond 640 px
 * (a judgement). Pictures stand on white in the dark as well: most charts are drawn in black on nothing.
 */
export const style: string = `
:root { color-scheme: light dark; --ink: #1d1d20; --soft: #55565c; --paper: #fff; --line: #d8d9de; --band: #f4f4f6; --link: #0a55ad }
@media (prefers-color-scheme: dark) { :root { --ink: #ececef; --soft: #abadb5; --paper: #18191c; --line: #3b3d43; --band: #222327; --link: #8cb9ff } }
* { box-sizing: border-box }
body { display: flex; flex-direction: column; height: 100vh; margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.45 system-ui, sans-serif }
main { flex: 1; min-height: 0; overflow: auto }
.picture { display: flex; align-items: center; justify-content: center; overflow: hidden; background: #fff }
img { max-width: 100%; max-height: 100%; object-fit: scale-down }
iframe { display: block; width: 100%; border: 0 }
:root:not(.natural) iframe { height: 100% }
h1, caption { margin: 0; padding: 12px; font-size: 16px; font-weight: 600; line-height: 1.3; text-align: start }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums }
th, td { padding: 6px 12px; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top }
thead th { position: sticky; top: 0; background: var(--band) }
footer { flex: none; padding: 8px 12px; border-top: 1px solid var(--line); background: var(--paper); color: var(--soft); font-size: 13px }
footer p { margin: 0 }
a { color: var(--link) }
:focus-visible { outline: 2px solid var(--link); outline-offset: -2px }
.natural body { height: auto }
.natural main { flex: none }
.natural .picture img { max-height: none; height: auto }
.natural .table { max-height: 640px }
`
