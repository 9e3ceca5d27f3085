import {afterAll, beforeAll, vi} from 'vitest'
import {describeAccessibility} from './site/accessibility.ts'
import {describeCatalogue} from './site/catalogue.ts'
import {describeMarkup} from './site/markup.ts'
import {describeOwnWords} from './site/own-words.ts'
import {describePaths} from './site/paths.ts'
import {describeReview} from './site/review.ts'
import {type Site, startSite} from './site/start-site.ts'
import {describeWeight} from './site/weight.ts'

// A browser on a busy machine is slow; nothing here measures time.
vi.setConfig({testTimeout: 60_000})

let site: Site

// One file, so that the site is built once.
beforeAll(async () => {
  site = await startSite()
}, 300_000)

afterAll(() => site?.close())

const current = () => site
describeMarkup(current)
describePaths(current)
describeReview(current)
describeCatalogue(current)
describeWeight(current)
describeOwnWords(current)
describeAccessibility(current)
