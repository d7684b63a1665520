export type { BuildOptions } from 'linkworthy'
export { linkworthy, linkworthy as default } from './plugin.ts'
