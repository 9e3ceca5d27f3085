import {ImportError, importNorm} from '@llano/importer'
import type {DocumentAnswer} from './document-answer.ts'

// It answers by a port: the PDF library speaks on the worker's own channel.
addEventListener('message', async ({data, ports: [port]}: MessageEvent<Uint8Array>) => {
  port?.postMessage(await read(data))
})

async function read(bytes: Uint8Array): Promise<DocumentAnswer> {
  try {
    return {markdown: (await importNorm(bytes)).markdown}
  } catch (error) {
    if (error instanceof ImportError) return {problem: error.message}
    throw error
  }
}
