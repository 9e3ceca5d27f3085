/** A page that answers a search. */
export interface FoundPage {
  url: string
  title: string
  /** What kind of page: «Explicación», «Norma». */
  kind: string
  description: string
}

/** What is used of Pagefind's own script, which the build puts beside its index. */
interface Pagefind {
  options(options: {baseUrl: string}): Promise<void>
  search(words: string): Promise<{results: Array<{data(): Promise<PagefindPage>}>} | null>
}

interface PagefindPage {
  url: string
  meta: Record<string, string>
}

/** As many as a person reads. */
const mostResults = 20
let pagefind: Promise<Pagefind> | undefined

/**
 * Find the pages that say something, or something like it.
 *
 * @param words
 *   What the reader typed.
 * @param base
 *   Path where the site is published, with its last slash.
 * @returns
 *   Pages, best first.
 */
export async function findPages(words: string, base: string): Promise<FoundPage[]> {
  pagefind ??= load(base)
  const found = await (await pagefind).search(words)
  const pages = await Promise.all(found?.results.slice(0, mostResults).map((result) => result.data()) ?? [])
  return pages.map(({url, meta}) => ({
    url,
    title: meta.title ?? url,
    kind: meta.kind ?? '',
    description: meta.description ?? ''
  }))
}

async function load(base: string): Promise<Pagefind> {
  const path = `${base}pagefind/pagefind.js`
  const script: Pagefind = await import(/* @vite-ignore */ path)
  await script.options({baseUrl: base})
  return script
}
