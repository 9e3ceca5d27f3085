export type * from './analysis.ts'
