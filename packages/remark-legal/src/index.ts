export type * from './norm.ts'
export type * from './segment.ts'
