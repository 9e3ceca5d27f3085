import {enableCompileCache} from 'node:module'
import {parentPort, workerData} from 'node:worker_threads'

enableCompileCache()
const {takeJobs} = await import('./render-task.ts')
await takeJobs(workerData, (index, result) => parentPort?.postMessage([index, result]))
