import {enableCompileCache} from 'node:module'
import {parentPort, workerData} from 'node:worker_threads'

enableCompileCache()
const {takeTurns} = await import('./lint-file.ts')
takeTurns(workerData, (index, part) => parentPort?.postMessage([index, part]))
