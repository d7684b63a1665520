export type { ViteOptions } from './options.ts'
export { linkworthy, linkworthy as default } from './plugin.ts'
export type { PageSummary, ReportSummary } from './report-module/report-summary.ts'
