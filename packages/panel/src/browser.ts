export type * from './data/panel-page.ts'
export { type RenderedPage, renderedPage } from './page/rendered-page.ts'
export { recall, remember } from './view/memory.ts'
export { mountPanel, type Panel, type PanelOptions } from './view/mount-panel.ts'
