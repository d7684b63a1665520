export { html } from './html/document.ts'
export { json } from './json.ts'
export { summaryLines, type TerminalOptions, terminal } from './terminal.ts'
