import {existsSync, readFileSync} from 'node:fs'
import {validateXML} from 'xmllint-wasm'

const schemas = new URL('../../../../../shared/schema/', import.meta.url)

/** True where the schema of Akoma Ntoso is at hand. */
export const hasSchema: boolean = existsSync(schemas)
if (!hasSchema) console.log('Sin ../shared/schema: no se valida Akoma Ntoso')

/**
 * Check XML files against the schema of Akoma Ntoso 3.0.
 *
 * @param files
 *   XML by file name.
 * @returns
 *   What the schema refuses, with file and line; empty when all are valid.
 */
export async function validateAkn(files: Record<string, string>): Promise<string[]> {
  const read = (fileName: string) => ({fileName, contents: readFileSync(new URL(fileName, schemas), 'utf8')})
  const {errors} = await validateXML({
    xml: Object.entries(files).map(([fileName, contents]) => ({fileName, contents})),
    schema: [read('akomantoso30.xsd')],
    preload: [read('xml.xsd')],
    maxMemoryPages: 16_384
  })
  return errors.map(({rawMessage}) => rawMessage)
}
