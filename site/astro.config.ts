import sitemap from '@astrojs/sitemap'
import {defineConfig, fontProviders} from 'astro/config'
import {loadWithNode} from './src/build/load-with-node.ts'
import {offlinePage} from './src/build/offline-page.ts'
import {searchIndex} from './src/build/search-index.ts'

const address = new URL(process.env.LLANO_SITE ?? 'https://llano.example')
const typeface = '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin'

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  devToolbar: {enabled: false},
  markdown: {syntaxHighlight: false},
  integrations: [sitemap(), offlinePage('revisar/', address.pathname), searchIndex()],
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Atkinson Hyperlegible Next',
      cssVariable: '--typeface',
      fallbacks: ['system-ui', 'sans-serif'],
      options: {
        variants: [
          {src: [`${typeface}-400-normal.woff2`], weight: 400, style: 'normal'},
          {src: [`${typeface}-700-normal.woff2`], weight: 700, style: 'normal'}
        ]
      }
    }
  ],
  vite: {
    plugins: [loadWithNode(['@llano/renderer', 'sharp'])],
    worker: {format: 'es'},
    // What reads Markdown in a worker must not look for the page's document.
    environments: {
      client: {resolve: {conditions: ['worker', 'module', 'browser', 'development|production']}}
    }
  }
})
