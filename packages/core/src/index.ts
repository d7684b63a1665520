export type * from './report.ts'
export type * from './record.ts'
export type { AssetFacts } from './detectors/asset-facts.ts'
