import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Loader} from 'astro/loaders'
import {z} from 'astro/zod'
import {parse} from 'yaml'
import {contentRoot} from './content-root.ts'

const feedback = z
  .strictObject({
    telefono: z.string().regex(/^[\d\s()+-]+$/, 'se esperaba un teléfono: `998 000 0000`'),
    whatsapp: z
      .string()
      .regex(/^\d{10,15}$/, 'se esperaba el número con su clave de país, solo cifras: `529980000000`'),
    correo: z.email('se esperaba un correo: `opiniones@ejemplo.gob.mx`'),
    oficina: z.string(),
    formulario: z.url({protocol: /^https$/, error: 'se esperaba una dirección que empiece con `https://`'})
  })
  .partial()

const schema = z.strictObject({opiniones: feedback.default({})})

/** How people can tell what they think; what is absent is not offered. */
export type FeedbackWays = z.infer<typeof feedback>

/** What an institution sets for its whole site, in `sitio.yml` of its content. */
export type SiteSettings = z.infer<typeof schema>

/**
 * Read what an institution sets for its site.
 *
 * @param path
 *   Path of `sitio.yml`.
 * @returns
 *   The settings; without the file, nothing is set.
 * @throws {Error}
 *   When a key or value is not one of those known; the message says which, where and what was expected.
 */
export function readSiteSettings(path: string): SiteSettings {
  const value: unknown = existsSync(path) ? parse(readFileSync(path, 'utf8')) : {}
  const result = schema.safeParse(value ?? {})
  if (result.success) return result.data
  const problems = result.error.issues.map(
    (issue) => `${path}: \`${issue.path.join('.') || 'sitio.yml'}\`: ${issue.message}`
  )
  throw new Error(problems.join('\n'))
}

/** Loads the settings as the collection's only entry, `sitio`. */
export const siteSettingsLoader: Loader = {
  name: 'llano-sitio',
  load({config, generateDigest, store}) {
    const data = readSiteSettings(join(contentRoot(config), 'sitio.yml'))
    store.set({id: 'sitio', data, digest: generateDigest(data)})
    return Promise.resolve()
  }
}
