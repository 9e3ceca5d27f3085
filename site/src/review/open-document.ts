import type {DocumentAnswer} from './document-answer.ts'

// What is text already is opened as it is; the importer, which is large, reads the rest.
const plainEndings = /\.(?:md|markdown|txt|text)$/i

let worker: Worker | undefined

/**
 * Read a document that the reader chose, on this device.
 *
 * @param file
 *   Markdown, text, DOCX, ODT, HTML or PDF.
 * @returns
 *   Its text.
 * @throws {Error}
 *   When it cannot be read; the message says why and what to do.
 */
export async function openDocument(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (plainEndings.test(file.name)) {
    const text = decode(bytes)
    if (text !== undefined) return text
  }
  worker ??= new Worker(new URL('./document-worker.ts', import.meta.url), {type: 'module'})
  const answer = await ask(worker, bytes)
  if ('problem' in answer) throw new Error(answer.problem)
  return answer.markdown
}

/** UTF-8 only: other encodings are guessed by the importer. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    return undefined
  }
}

function ask(reader: Worker, bytes: Uint8Array): Promise<DocumentAnswer> {
  return new Promise((resolve, reject) => {
    const {port1, port2} = new MessageChannel()
    port1.onmessage = ({data}: MessageEvent<DocumentAnswer>) => resolve(data)
    reader.onerror = () => {
      worker = undefined
      reject(new Error('El documento no se pudo leer, se esperaba un archivo íntegro, guárdelo otra vez'))
    }
    reader.postMessage(bytes, [port2])
  })
}
