import type {PdfPage} from './open-pdf.ts'

/** A stretch of text with its place on the page, in points from the lower left corner. */
export interface TextItem {
  text: string
  x: number
  /** Height of the baseline. */
  y: number
  width: number
  /** Size of the letters. */
  size: number
  /** True when the line ends after it. */
  endsLine: boolean
  /** Marked content it belongs to; `null` when to none. */
  mark: string | null
  /** True for headers, footers and ornaments that the file itself sets apart. */
  isArtifact: boolean
}

/** A node of the tree in which a tagged PDF says what its parts are. */
export interface StructureNode {
  role: string
  children: (StructureNode | {type: string; id: string})[]
  alt?: string
}

/** What a page holds. */
export interface PageText {
  items: TextItem[]
  tree: StructureNode | null
  widthPt: number
}

/**
 * Read the text of a page with its places and tags.
 *
 * @param page
 *   An open page.
 * @param isTagged
 *   Whether to ask for the structure tree.
 */
export async function readPageText(page: PdfPage, isTagged: boolean): Promise<PageText> {
  const tree = isTagged ? ((await page.getStructTree()) as StructureNode | null) : null
  const content = await page.getTextContent({includeMarkedContent: true})
  const items: TextItem[] = []
  const open: {mark: string | null; isArtifact: boolean}[] = []
  for (const item of content.items) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') open.pop()
      else {
        const outer = open.at(-1)
        const {tag} = item as {tag?: string}
        const isArtifact = tag === 'Artifact' || outer?.isArtifact === true
        open.push({mark: item.id ?? outer?.mark ?? null, isArtifact})
      }
      continue
    }
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[]
    const {mark = null, isArtifact = false} = open.at(-1) ?? {}
    const size = Math.hypot(a, b) || item.height
    items.push({text: item.str, x, y, width: item.width, size, endsLine: item.hasEOL, mark, isArtifact})
  }
  return {items, tree, widthPt: (page.view[2] ?? 612) - (page.view[0] ?? 0)}
}
