export {type ConfigFile, type ConfigPart, defineConfig} from '@llano/config'
export type * from './content.ts'
export {readContent} from './read-content.ts'
export {run} from './run.ts'
