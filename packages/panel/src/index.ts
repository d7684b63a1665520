export type * from './data/panel-page.ts'
export { type SitePlace, toPanelPage } from './data/to-panel-page.ts'
