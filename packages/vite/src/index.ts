export type { ViteOptions } from './options.ts'
export { linkworthy, linkworthy as default } from './plugin.ts'
