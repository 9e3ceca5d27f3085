export {serve} from './serve.ts'
export type {Settings} from './settings.ts'
