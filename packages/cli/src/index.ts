export {type ConfigFile, type ConfigPart, defineConfig} from './config/config-file.ts'
export {type Content, type ReadExplainer, type ReadNorm, readContent} from './read-content.ts'
export {run} from './run.ts'
