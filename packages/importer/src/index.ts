export {ImportError} from './import-error.ts'
export {type ImportedNorm, type ImportOptions, importNorm} from './import-norm.ts'
export {importReference, type ReferenceOptions} from './reference/import-reference.ts'
export {type DocumentType, sniffType} from './sniff-type.ts'
