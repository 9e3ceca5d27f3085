export type * from './piece.ts'
