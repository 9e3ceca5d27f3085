import type {PagePart} from './page-part.ts'
import type {PageText, StructureNode, TextItem} from './page-text.ts'

/** Roles inside a paragraph; every other role is a block of its own. */
const inlineRoles = new Set(
  'Span Link Reference Annot Lbl Em Strong Sub Quote Note Code BibEntry Ruby RB RT RP Warichu WT WP Form'.split(
    ' '
  )
)
const headingRole = /^H([1-6])?$/
const bulletMark = /^(?:[•●○◦▪■□‣⁃·∙❖✓➢►\uF000-\uF0FF]|[o–—-](?=\s))\s*/u
/** How far from the right margin a full line may end, in points. */
const raggedPt = 55

/**
 * Read a tagged page through its structure tree.
 *
 * @param page
 *   Items and tree.
 * @returns
 *   Its parts in the tree's order, and how many characters the tree reaches.
 */
export function readTaggedPage({items, tree}: PageText): {parts: PagePart[]; chars: number} {
  const byMark = new Map<string, TextItem[]>()
  let right = 0
  for (const item of items) {
    if (item.isArtifact || item.mark === null) continue
    if (item.text.trim() !== '') right = Math.max(right, item.x + item.width)
    const group = byMark.get(item.mark)
    if (group) group.push(item)
    else byMark.set(item.mark, [item])
  }
  const parts: PagePart[] = []
  let chars = 0
  let run: TextItem[] = []
  let label = ''
  if (tree) walk(tree, 'P', -1)
  flush('P', -1)
  return {parts, chars}

  function walk(node: StructureNode, role: string, depth: number): void {
    for (const child of node.children) {
      if (!('role' in child)) {
        const found = byMark.get(child.id)
        if (found) {
          run.push(...found)
          byMark.delete(child.id)
        }
      } else if (child.role === 'Lbl') {
        const before = run
        run = []
        walk(child, role, depth)
        label = joinItems(run)
        run = before
      } else if (inlineRoles.has(child.role)) {
        walk(child, role, depth)
      } else if (child.role === 'Table') {
        flush(role, depth)
        addTable(child)
      } else {
        flush(role, depth)
        const inner = child.role === 'L' ? depth + 1 : depth
        const innerRole = headingRole.test(child.role) ? child.role : 'P'
        walk(child, innerRole, inner)
        flush(innerRole, inner)
      }
    }
  }

  function flush(role: string, listDepth: number): void {
    const own = joinItems(run)
    const last = run.findLast(({text}) => text.trim() !== '')
    const first = run.find(({text}) => text.trim() !== '')
    run = []
    if (own === '') return
    const bullet = bulletMark.exec(label) ?? (listDepth >= 0 || label !== '' ? bulletMark.exec(own) : null)
    const text = bullet || label === '' ? own.replace(bullet ? bulletMark : /^$/, '') : `${label} ${own}`
    label = ''
    if (text === '') return
    chars += text.length
    const heading = headingRole.exec(role)
    const kind = heading ? 'heading' : bullet ? 'bullet' : 'paragraph'
    const isFull = last !== undefined && last.x + last.width > right - raggedPt
    const depth = heading ? Number(heading[1] ?? 1) : Math.max(0, listDepth)
    parts.push({kind, text, depth, y: first?.y ?? 0, isFull})
  }

  function addTable(table: StructureNode): void {
    const rows: string[][] = []
    const y = collectRows(table, rows)
    chars += rows.flat().join('').length
    parts.push({kind: 'table', text: '', rows, depth: 0, y, isFull: false})
  }

  function collectRows(node: StructureNode, rows: string[][]): number {
    let y = 0
    for (const child of node.children) {
      if (!('role' in child)) continue
      if (child.role !== 'TR') {
        y ||= collectRows(child, rows)
        continue
      }
      const cells: string[] = []
      for (const cell of child.children) {
        if (!('role' in cell)) continue
        const found = itemsOf(cell)
        y ||= found[0]?.y ?? 0
        cells.push(joinItems(found))
      }
      rows.push(cells)
    }
    return y
  }

  function itemsOf(node: StructureNode): TextItem[] {
    return node.children.flatMap((child) => {
      if ('role' in child) return itemsOf(child)
      const found = byMark.get(child.id) ?? []
      byMark.delete(child.id)
      return found
    })
  }
}

/**
 * Join items to one line of text: line endings become spaces.
 *
 * @param items
 *   In reading order.
 */
export function joinItems(items: readonly TextItem[]): string {
  let text = ''
  for (const item of items) text += item.endsLine ? `${item.text}\n` : item.text
  return text.replace(/[ \t\u00A0]*\n[ \t\u00A0]*/g, '\n').trim()
}
