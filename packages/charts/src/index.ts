export { type Chart, chartOf } from './chart.ts'
export { choosePlan } from './choice/choose.ts'
export type * from './choice/plan.ts'
