export { type AssetIndex, indexAssets } from './audit/asset-index.ts'
export type * from './audit/audit.ts'
export { auditCsv } from './audit/audit-csv.ts'
export { auditPage, type PageAudit } from './audit/audit-page.ts'
export { collectAudit, type ReadPage } from './audit/collect-audit.ts'
export { type KnownAsset, knownAssets } from './audit/known-assets.ts'
export { savedFrameAddress } from './audit/saved-frame.ts'
export type { DialogOffer } from './dialog/code-groups.ts'
export { dialogDetails, dialogElement, dialogMarkup, dialogScript } from './dialog/dialog.ts'
export { withoutInsertions } from './inject/marks.ts'
export { frameBlock, pictureBlock } from './lint/embed-block.ts'
export { type HeaderRule, type HeadersFile, headerRules, headersFiles } from './lint/header-rules.ts'
export { type EmbedAddresses, embedAddresses, embedFiles, embedFolder } from './page/addresses.ts'
export { generator } from './page/embed-page.ts'
export { type FramedSubject, isFramed, type PublishedEmbed } from './published/embed.ts'
export { type Manifest, readManifest, writeManifest } from './published/manifest.ts'
export { type OEmbed, oembed } from './records/oembed.ts'
export { type JsonLd, structuredData } from './records/structured-data.ts'
export {
	embedsFolder,
	type PublishedSite,
	type ReportOptions,
	type ReportWithEmbeds,
	withEmbeds,
} from './report.ts'
export { creditParts, type Rel } from './snippets/credit.ts'
export { type EmbedFile, fileName, snippetFiles } from './snippets/files.ts'
export { type SnippetOptions, type Snippets, snippets } from './snippets/snippets.ts'
export type * from './subject/content.ts'
export type { CreditedPage, Licence } from './subject/credited-page.ts'
export { type StatedImage, type StatedSubject, statedSubject } from './subject/stated-subject.ts'
export { type Subject, type SubjectOptions, subjectOf } from './subject/subject.ts'
export { type TableGrid, tableGrid } from './subject/table-grid.ts'
