export {type ConfigFile, type ConfigPart, defineConfig} from '@llano/config'
export {type Content, type ReadExplainer, type ReadNorm, readContent} from './read-content.ts'
export {run} from './run.ts'
