#!/usr/bin/env node
import {run} from './run.ts'

// A reader that closes early (`llano lint … | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
process.exitCode = await run(process.argv.slice(2), process)
