#!/usr/bin/env node
import {enableCompileCache} from 'node:module'

// Half of a short run is compiling; what was compiled once is kept in the system's temporary folder.
enableCompileCache()
const {run} = await import('./run.ts')

// A reader that closes early (`llano lint … | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
process.exitCode = await run(process.argv.slice(2), process)
