import {defineCollection} from 'astro:content'
import type {Theme} from '@llano/renderer'
import {glob} from 'astro/loaders'
import {z} from 'astro/zod'
import type {ActionPlan, Explainer, GlossaryTerm} from 'remark-explainer'
import type {Norm} from 'remark-legal'
import {contentLoader, type Review} from './loaders/content-loader.ts'
import {type SiteSettings, siteSettingsLoader} from './loaders/site-settings.ts'
import {versionsLoader} from './loaders/versions-loader.ts'

const rulesFolder = new URL('./src/rules/', import.meta.resolve('@llano/linter/package.json'))

export const collections = {
  normas: defineCollection({
    loader: contentLoader('normas'),
    schema: z.custom<Norm>()
  }),
  explicadores: defineCollection({
    loader: contentLoader('explicadores'),
    schema: z.custom<Explainer>()
  }),
  temas: defineCollection({
    loader: contentLoader('temas'),
    schema: z.custom<Theme>()
  }),
  revisiones: defineCollection({
    loader: contentLoader('revisiones'),
    schema: z.custom<Review>()
  }),
  glosario: defineCollection({
    loader: contentLoader('glosario'),
    schema: z.custom<GlossaryTerm>()
  }),
  compromisos: defineCollection({
    loader: contentLoader('compromisos'),
    schema: z.custom<ActionPlan>()
  }),
  versiones: defineCollection({loader: versionsLoader, schema: z.custom<Norm>()}),
  sitio: defineCollection({loader: siteSettingsLoader, schema: z.custom<SiteSettings>()}),
  reglas: defineCollection({
    loader: glob({
      pattern: '*/*.md',
      base: rulesFolder,
      generateId: ({entry}) => entry.slice(0, entry.indexOf('/'))
    }),
    schema: z.object({title: z.string()})
  })
}
