import {readFileSync} from 'node:fs'
import type {Drawing} from '../src/layout/mark.ts'
import type {SceneNode} from '../src/layout/scene.ts'
import {escapeXml} from '../src/output/escape-xml.ts'
import type {Typeface} from '../src/type/typeface.ts'

/**
 * Write a page as HTML that a browser lays out: the same elements with the same CSS, texts in the flow, its shapes as
 * one inline SVG behind them. Sizes are given; the browser searches for none.
 *
 * @param drawing
 *   The page.
 * @param options
 *   `unit`: what its unit is in CSS; `typeface`: embedded as the page's font.
 * @returns
 *   A whole document.
 */
export function equivalentPage(
  {width, height, shapes, figures, texts, elements}: Drawing,
  {unit, typeface}: {unit: 'pt' | 'px'; typeface: Typeface}
): string {
  const paths = [...shapes, ...figures.flatMap((figure) => figure.shapes)].map(
    ({path, fill, stroke, transform}) =>
      `<path d="${path}" fill="${fill ?? 'none'}"${stroke ? ` stroke="${stroke.color}" stroke-width="${stroke.width}"` : ''}${transform ? ` transform="translate(${transform.x} ${transform.y}) scale(${transform.scale})"` : ''}/>`
  )
  const colours = new Map(texts.map(({source, lines}) => [source, lines[0]?.segments[0]?.color ?? '#000']))
  const toUnit = (value: number) => `${Math.round((value / elements.scale) * 1000) / 1000}${unit}`
  return `<!doctype html><html lang="es"><meta charset="utf-8"><title>Pieza</title><style>${fontFaces(typeface)}
@page{size:${width}${unit} ${height}${unit};margin:0}*{margin:0;padding:0}body{position:relative;width:${width}${unit};height:${height}${unit};font-family:llano}
svg{position:absolute;inset:0;width:100%;height:100%}div{position:relative}</style>
<svg viewBox="0 0 ${width} ${height}" aria-hidden="true">${paths.join('')}</svg>${writeElement(elements.root, colours, toUnit)}</html>`
}

const unitless = new Set(['flexGrow', 'flexShrink', 'fontWeight', 'lineHeight', 'order', 'zIndex', 'opacity'])

function writeElement(
  node: SceneNode | string,
  colours: ReadonlyMap<string, string>,
  toUnit: (value: number) => string
): string {
  if (typeof node === 'string') return escapeXml(node)
  const css = Object.entries(node.props.style).flatMap(([key, value]) => {
    if (value === undefined || key === 'color') return []
    const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    return [`${name}:${typeof value === 'number' && !unitless.has(key) ? toUnit(value) : value}`]
  })
  const colour = colours.get(textOf(node))
  if (colour) css.push(`color:${colour}`)
  const children = node.props.children.map((child) => writeElement(child, colours, toUnit)).join('')
  const name = node.type === 'span' ? 'span' : 'div'
  return `<${name} style="${css.join(';')}">${children}</${name}>`
}

function textOf(node: SceneNode | string): string {
  if (typeof node === 'string') return node
  // A heading's lines are elements; its text has line breaks.
  const isLines = node.props.children.every((child) => typeof child !== 'string' && child.type === 'div')
  return node.props.children.map(textOf).join(isLines ? '\n' : '')
}

const faces = new Map<Typeface, string>()

function fontFaces(typeface: Typeface): string {
  const known = faces.get(typeface)
  if (known) return known
  const css = typeface.faces
    .map(
      ({data, weight, style}) =>
        `@font-face{font-family:llano;font-weight:${weight};font-style:${style};src:url(data:font/ttf;base64,${Buffer.from(data).toString('base64')})}`
    )
    .join('')
  faces.set(typeface, css)
  return css
}

/**
 * Read the CPU time a process and all it has begun have used.
 *
 * @param pid
 *   The process; Linux only.
 * @returns
 *   Seconds, user and system, of those that live and of those they have waited for.
 */
export function treeSeconds(pid: number): number {
  const [, rest] = /\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))!
  const fields = rest!.split(' ')
  const own = fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / 100
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean)
  return children.reduce((sum, child) => sum + treeSeconds(Number(child)), own)
}
