export type * from './norm.ts'
export {isReformNote} from './reform-note.ts'
export type * from './segment.ts'
export {segmentNorm} from './segment-norm.ts'
