import {ImportError, importNorm} from '@llano/importer'
import type {DocumentAnswer} from './document-answer.ts'

addEventListener('message', async ({data}: MessageEvent<Uint8Array>) => {
  postMessage(await read(data))
})

async function read(bytes: Uint8Array): Promise<DocumentAnswer> {
  try {
    return {markdown: (await importNorm(bytes)).markdown}
  } catch (error) {
    if (error instanceof ImportError) return {problem: error.message}
    throw error
  }
}
