import {readFileSync} from 'node:fs'
import type {Drawing, PlacedText} from '../src/layout/mark.ts'
import {escapeXml} from '../src/output/escape-xml.ts'
import type {Typeface} from '../src/type/typeface.ts'

/**
 * Write a page as HTML that looks the same: its shapes as one inline SVG, each text a box at its place, broken by
 * the browser. Less work than a page of a designer, which a browser would lay out too.
 *
 * @param drawing
 *   The page.
 * @param options
 *   `unit`: what its unit is in CSS; `typeface`: embedded as the page's font.
 * @returns
 *   A whole document.
 */
export function equivalentPage(
  {width, height, shapes, figures, texts}: Drawing,
  {unit, typeface}: {unit: 'pt' | 'px'; typeface: Typeface}
): string {
  const paths = [...shapes, ...figures.flatMap((figure) => figure.shapes)].map(
    ({path, fill, stroke, transform}) =>
      `<path d="${path}" fill="${fill ?? 'none'}"${stroke ? ` stroke="${stroke.color}" stroke-width="${stroke.width}"` : ''}${transform ? ` transform="translate(${transform.x} ${transform.y}) scale(${transform.scale})"` : ''}/>`
  )
  return `<!doctype html><html lang="es"><meta charset="utf-8"><title>Pieza</title><style>${fontFaces(typeface)}
@page{size:${width}${unit} ${height}${unit};margin:0}*{margin:0;padding:0}body{position:relative;width:${width}${unit};height:${height}${unit};font-family:llano}
svg{position:absolute;inset:0;width:100%;height:100%}p,h1,h2,h3{position:absolute}</style>
<svg viewBox="0 0 ${width} ${height}" aria-hidden="true">${paths.join('')}</svg>${texts.map((text) => writeText(text, unit)).join('\n')}</html>`
}

function writeText({tag, box, source, lines}: PlacedText, unit: string): string {
  const segment = lines[0]?.segments[0]
  if (!segment) return ''
  const element = /^H[1-3]$/.test(tag.role) ? tag.role.toLowerCase() : 'p'
  const style = `left:${box.x}${unit};top:${box.y}${unit};width:${box.width}${unit};font-size:${segment.size}${unit};line-height:${box.height / lines.length}${unit};color:${segment.color};font-weight:${segment.face.weight}`
  return `<${element} style="${style}">${escapeXml(source)}</${element}>`
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
