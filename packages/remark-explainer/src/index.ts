export type * from './explainer.ts'
