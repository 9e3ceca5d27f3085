export {type Content, type ReadExplainer, type ReadNorm, readContent} from './read-content.ts'
export {run} from './run.ts'
