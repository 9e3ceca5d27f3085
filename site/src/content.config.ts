import {defineCollection} from 'astro:content'
import {glob} from 'astro/loaders'
import {z} from 'astro/zod'
import type {PublishedExplainer, PublishedNorm, PublishedTheme} from './loaders/content-loader.ts'
import {contentLoader} from './loaders/content-loader.ts'

const rulesFolder = new URL('./src/rules/', import.meta.resolve('@llano/linter/package.json'))

export const collections = {
  normas: defineCollection({
    loader: contentLoader('normas'),
    schema: z.custom<PublishedNorm>()
  }),
  explicadores: defineCollection({
    loader: contentLoader('explicadores'),
    schema: z.custom<PublishedExplainer>()
  }),
  temas: defineCollection({
    loader: contentLoader('temas'),
    schema: z.custom<PublishedTheme>()
  }),
  reglas: defineCollection({
    loader: glob({
      pattern: '*/*.md',
      base: rulesFolder,
      generateId: ({entry}) => entry.slice(0, entry.indexOf('/'))
    }),
    schema: z.object({title: z.string()})
  })
}
