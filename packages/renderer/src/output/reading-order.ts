/** Something written on a page, and what it is in the document. */
export interface TaggedContent {
  /** Groups it stands in, outermost first, as `role:name`. */
  groups: readonly string[]
  /** `H1`, `P`, `Figure` … */
  role: string
  /** Its words, or what stands for a figure. */
  says: string
  /** What it is in the document, with its content. */
  element: PDFKit.PDFStructureElement
}

interface Group {
  name: string
  element: PDFKit.PDFStructureElement
}

/**
 * Tell readers of a PDF in which order to read.
 *
 * @param document
 *   The document, with all its content written.
 * @param contents
 *   What was written, page by page.
 * @param order
 *   Names of the outermost groups, as `Sect:portada`, in reading order.
 */
export function addReadingOrder(
  document: PDFKit.PDFDocument,
  contents: readonly TaggedContent[],
  order: readonly string[]
): void {
  const root = document.struct('Document')
  const inOrder = order.flatMap((name) => contents.filter(({groups}) => groups[0] === name))
  let open: Group[] = []
  for (const {groups, element} of inOrder) {
    const same = groups.findIndex((name, index) => open[index]?.name !== name)
    open = open.slice(0, same < 0 ? groups.length : same)
    for (const name of groups.slice(open.length)) {
      const group = document.struct(name.split(':')[0]!)
      ;(open.at(-1)?.element ?? root).add(group)
      open.push({name, element: group})
    }
    ;(open.at(-1)?.element ?? root).add(element)
  }
  document.addStructure(root)
}
