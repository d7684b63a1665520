export { type SnippetFile, snippetFiles, snippetFolder } from './files.ts'
export { type ReportWithEmbeds, withEmbeds } from './report.ts'
export { type SnippetOptions, type Snippets, snippets } from './snippets.ts'
export { type EmbedSubject, embeddable } from './subject.ts'
