import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import type {Site} from './start-site.ts'

/** Hold the catalogue of open data against the files it names. */
export function describeCatalogue(site: () => Site): void {
  describe('the files beside a page', () => {
    it('hold the catalogue with the checksum of each file', async () => {
      const {folder} = site()
      const {'dcat:dataset': sets} = JSON.parse(readFileSync(join(folder, 'datos/catalogo.jsonld'), 'utf8'))
      const files = sets.flatMap((set: Record<string, unknown>) => set['dcat:distribution'])
      expect(files.length).toBe(8)
      for (const file of files) {
        const name = new URL(file['dcat:downloadURL']['@id']).pathname
        const digest = createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')
        expect(file['spdx:checksum']['spdx:checksumValue']['@value'], name).toBe(digest)
        expect(file['dct:license']['@id']).toMatch(/^https:/)
      }
    })
  })
}
