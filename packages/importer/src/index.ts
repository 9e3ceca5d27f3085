export {ImportError} from './import-error.ts'
export {type ImportedNorm, type ImportOptions, importNorm} from './import-norm.ts'
export {type DocumentType, sniffType} from './sniff-type.ts'
