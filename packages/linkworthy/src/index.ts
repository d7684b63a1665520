export type { Asset, Finding, Page, Report } from '@linkworthy/core'
export { compareFindings, formatOf } from '@linkworthy/core'
export type { EmbedFile } from '@linkworthy/embed'
export { codeFrame, gainText, hasGain, printable, problemLine } from '@linkworthy/reporters'
export {
	type Analysis,
	type AnalysisOptions,
	analyzePage,
	analyzeSite,
	type SiteInput,
	type TextInput,
} from './analyze.ts'
export {
	type BuildLogger,
	type BuildOptions,
	type BuiltSite,
	type EmbedOptions,
	reportBuild,
} from './build.ts'
export { analyzeServed, type ServedInput } from './dev/analyze-served.ts'
export { type LastReport, lastReport } from './dev/last-report.ts'
export { withLastingCodes } from './dev/lasting-codes.ts'
export { belowGate, type Gate, GateError } from './gate.ts'
export { type FoundPages, findPages } from './pages/find.ts'
export { readPage } from './pages/read.ts'
export type { PageText } from './pages/text.ts'
export { type FileFormat, writeReport } from './write.ts'
