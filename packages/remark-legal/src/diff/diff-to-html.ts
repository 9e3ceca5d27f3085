import type {Element, ElementContent} from 'hast'
import {toHtml as writeHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import {diffStyle} from './diff-style.ts'
import type {ChangeKind, DiffSide, NormDiff, ProvisionChange, WordChange} from './norm-diff.ts'

const kindNames: Record<ChangeKind, string> = {
  added: 'Se agregó',
  changed: 'Cambió',
  moved: 'Se movió',
  removed: 'Se quitó'
}

const countNames: Record<ChangeKind, [one: string, several: string]> = {
  added: ['agregada', 'agregadas'],
  changed: ['cambiada', 'cambiadas'],
  moved: ['movida', 'movidas'],
  removed: ['quitada', 'quitadas']
}
/** Of a norm held by reference. */
const unknownWords = 'El texto no está en alguna de las versiones.'
/** A short list needs no list of contents. */
const minListed = 5
const day = new Intl.DateTimeFormat('es-MX', {dateStyle: 'long', timeZone: 'UTC'})

/**
 * Give what changed between two versions as a page that needs nothing else, old and new side by side.
 *
 * @param diff
 *   As `diffNorms` gives it.
 * @returns
 *   HTML with its style and without scripts, in one column on a phone; ends in a line feed. What was taken
 *   out and put in is marked by `del` and `ins`, not by colour alone.
 */
export function diffToHtml(diff: NormDiff): string {
  const {titulo} = diff.new
  const page = h(null, [
    {type: 'doctype'},
    h('html', {lang: 'es-MX'}, [
      h('head', [
        h('meta', {charSet: 'utf-8'}),
        h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
        h('title', `Cambios: ${titulo}`),
        h('style', diffStyle)
      ]),
      h('body', [
        h('main', [
          h('h1', titulo),
          h('p', summary(diff)),
          h('p', {className: ['clave']}, [h('del', 'lo que se quitó'), ' · ', h('ins', 'lo que se agregó')]),
          ...(diff.changes.length < minListed ? [] : [writeContents(diff.changes)]),
          ...diff.changes.map((change) => writeChange(change, diff))
        ])
      ])
    ])
  ])
  return `${writeHtml(page)}\n`
}

function writeContents(changes: readonly ProvisionChange[]): Element {
  const items = changes.map((change) =>
    h('li', [h('a', {href: `#${anchor(change)}`}, change.name), `: ${kindNames[change.kind].toLowerCase()}`])
  )
  return h('nav', {ariaLabel: 'Disposiciones'}, [
    h('details', [h('summary', `Lista de las ${changes.length} disposiciones`), h('ul', items)])
  ])
}

/** Another provision may have the number of one that was removed. */
function anchor({kind, id}: ProvisionChange): string {
  return kind === 'removed' ? `antes-${id}` : id
}

function summary({old, new: current, changes}: NormDiff): string {
  const versions = `Del texto ${versionName(old)} al texto ${versionName(current)}. `
  if (changes.length === 0) return `${versions}Ninguna disposición cambió.`
  const counts = (Object.keys(countNames) as ChangeKind[]).flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length
    return count === 0 ? [] : [`${count} ${countNames[kind][count === 1 ? 0 : 1]}`]
  })
  return `${versions}Disposiciones: ${counts.join(', ')}.`
}

function versionName({reformado, publicado, slug}: NormDiff['new']): string {
  if (reformado !== undefined) return `reformado el ${day.format(new Date(reformado))}`
  return publicado === undefined ? `«${slug}»` : `publicado el ${day.format(new Date(publicado))}`
}

function writeChange(change: ProvisionChange, {old, new: current}: NormDiff): Element {
  const {kind, name, words} = change
  const properties = {id: anchor(change), className: [countNames[kind][0]]}
  const isMoved = kind === 'moved' && change.old
  const title = h('h2', [h('span', {className: ['tipo']}, kindNames[kind]), ` ${name}`])
  const from = isMoved ? `Antes: ${change.oldName}.` : ''
  if (words.length === 0) {
    const same = isMoved && change.new ? writeSame(change.new) : []
    const remark = same.length > 0 ? 'Sus palabras no cambiaron:' : isMoved ? '' : unknownWords
    const said = [from, remark].filter((part) => part !== '').join(' ')
    return h('section', properties, [title, h('p', {className: ['antes']}, said), ...same])
  }
  return h('section', properties, [
    title,
    ...(from === '' ? [] : [h('p', {className: ['antes']}, from)]),
    h('div', {className: ['lados']}, [
      writeSide('Antes', change.old?.label, words, 'removed', versionName(old)),
      writeSide('Ahora', change.new?.label, words, 'added', versionName(current))
    ])
  ])
}

function writeSame({label, heading, text}: DiffSide): Element[] {
  const words = [heading, text].filter((part) => part).join('\n')
  return words === '' ? [] : [h('p', label === '' ? [words] : [h('strong', label), ` ${words}`])]
}

function writeSide(
  title: string,
  label: string | undefined,
  words: readonly WordChange[],
  own: WordChange['kind'],
  version: string
): Element {
  const heading = h('h3', [title, h('span', {className: ['version']}, `, ${version}`)])
  if (label === undefined) {
    const nothing = own === 'added' ? 'Ya no existe.' : 'No existía.'
    return h('div', {className: ['lado', 'vacio']}, [heading, h('p', {className: ['nada']}, nothing)])
  }
  const marked = words.flatMap(({kind, text}): ElementContent[] => {
    if (kind === 'same') return [{type: 'text', value: text}]
    if (kind !== own) return []
    const plain = text.trimStart()
    const space: ElementContent = {type: 'text', value: text.slice(0, text.length - plain.length)}
    return [...(space.value === '' ? [] : [space]), h(own === 'added' ? 'ins' : 'del', plain)]
  })
  const mark = label === '' ? [] : [h('strong', label), ' ']
  return h('div', {className: ['lado']}, [heading, h('p', [...mark, ...marked])])
}
