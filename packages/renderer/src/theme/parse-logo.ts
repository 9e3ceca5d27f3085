import {Resvg} from '@resvg/resvg-js'
import {n} from '../draw/path.ts'
import type {Shape} from '../layout/mark.ts'

/** A drawing that stands beside an institution's name. */
export interface Logo {
  width: number
  height: number
  /** In px of the drawing, origin top left. */
  shapes: Shape[]
}

/** Why a file cannot be a logo, and where in it. */
export interface LogoProblem {
  /** What was found, expected and to do, in Spanish; no final stop. */
  reason: string
  /** From 1. */
  line: number
  column: number
}

/** A crest drawn for print has some 100 kB; more is a photograph traced. */
const mostBytes = 256 * 1024

/** What a drawing must not hold: what runs, what is fetched, what expands, and what has no outlines. */
const refused: ReadonlyArray<{found: RegExp; name: string; advice: string}> = [
  {
    found: /<!DOCTYPE|<!ENTITY/i,
    name: 'Declaración `<!DOCTYPE>` o `<!ENTITY>`',
    advice: 'un dibujo sin entidades, guárdelo de nuevo como «SVG simple»'
  },
  {
    found: /<\?xml-stylesheet/i,
    name: 'Hoja de estilo `<?xml-stylesheet>`',
    advice: 'un dibujo con sus colores en `fill` y `stroke`, guárdelo de nuevo como «SVG simple»'
  },
  {
    found: /<(?:[\w-]+:)?script\b/i,
    name: 'Elemento `<script>`',
    advice: 'un dibujo sin programas, quítelo'
  },
  {
    found: /<(?:[\w-]+:)?(?:foreignObject|iframe|object|embed|audio|video)\b/i,
    name: 'Elemento que trae otro documento',
    advice: 'un dibujo sin `<foreignObject>` ni páginas dentro, quítelo'
  },
  {
    found: /\son[a-z]+\s*=/i,
    name: 'Atributo de evento `on…`',
    advice: 'un dibujo sin programas, quite el atributo'
  },
  {
    found: /\s(?:[\w-]+:)?href\s*=\s*(?!["']#)/i,
    name: 'Referencia externa en `href`',
    advice: 'un dibujo completo en su archivo, quítela o incorpore sus trazos'
  },
  {
    found: /@import|url\(\s*["']?(?!["']?#)/i,
    name: 'Referencia externa en un estilo',
    advice: 'un dibujo completo en su archivo, quítela'
  },
  {
    found: /<(?:[\w-]+:)?(?:text|image)\b/i,
    name: 'Texto o imagen',
    advice: 'un dibujo de trazos, convierta el texto en trazados y vectorice la imagen'
  },
  {
    found: /<(?:[\w-]+:)?(?:animate\w*|set)\b/i,
    name: 'Animación',
    advice: 'un dibujo quieto, quítela'
  }
]

/**
 * Read the drawing of a logo. Nothing of the file is copied to the pieces: only its outlines and their plain colours
 * are taken, as resvg reads them.
 *
 * @param source
 *   An SVG document.
 * @returns
 *   The drawing, or what is wrong with the file.
 */
export function parseLogo(source: string): Logo | LogoProblem {
  const bytes = Buffer.byteLength(source)
  if (bytes > mostBytes)
    return problem(
      source,
      0,
      `Dibujo de ${Math.ceil(bytes / 1024)} kB, se esperaban como máximo ${mostBytes / 1024}, simplifique sus trazos`
    )
  // What escapes hide counts too; of comments nothing is drawn.
  const visible = source.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/\S/g, ' '))
  for (const {found, name, advice} of refused) {
    const match = found.exec(visible)
    if (match)
      return problem(source, match.index + /^\s*/.exec(match[0])![0].length, `${name}, se esperaba ${advice}`)
  }
  try {
    const simple = new Resvg(source, {font: {loadSystemFonts: false}, logLevel: 'off'}).toString()
    return (
      readSimple(simple) ?? problem(source, 0, 'Dibujo sin nada que se vea, se esperaban trazos con color')
    )
  } catch (error) {
    const {message} = error as Error
    if (error instanceof UnknownPaint) return problem(source, 0, message)
    return problem(
      source,
      0,
      `SVG que no se entiende (${message}), se esperaba un dibujo bien formado, guárdelo de nuevo como «SVG simple»`
    )
  }
}

function problem(source: string, offset: number, reason: string): LogoProblem {
  const before = source.slice(0, offset).split('\n')
  return {reason, line: before.length, column: before.at(-1)!.length + 1}
}

class UnknownPaint extends Error {}

type Matrix = readonly [number, number, number, number, number, number]

const identity: Matrix = [1, 0, 0, 1, 0, 0]
const tag = /<(\/?)(\w+)([^>]*?)(\/?)>/g
const attribute = /([\w-]+)="([^"]*)"/g

/** Read what resvg writes: groups and paths with absolute M, L, C, Q and Z, every style an attribute. */
function readSimple(svg: string): Logo | null {
  const shapes: Shape[] = []
  const matrices: Matrix[] = []
  let size = {width: 0, height: 0}
  for (const [, closing, name, text, alone] of svg.matchAll(tag)) {
    if (closing) {
      matrices.pop()
      continue
    }
    const values = new Map([...text!.matchAll(attribute)].map(([, key, value]) => [key!, value!]))
    if (name === 'svg') size = {width: Number(values.get('width')), height: Number(values.get('height'))}
    else if (name !== 'g' && name !== 'path' && name !== 'defs')
      throw new UnknownPaint(
        'Degradado, trama, recorte o filtro, se esperaban trazos con colores planos, expándalos o quítelos'
      )
    const matrix = multiply(matrices.at(-1) ?? identity, readMatrix(values.get('transform')))
    if (name === 'path') shapes.push(readShape(values, matrix))
    assertOpaque(values)
    if (!alone) matrices.push(matrix)
  }
  return shapes.length && size.width > 0 && size.height > 0 ? {...size, shapes} : null
}

function assertOpaque(values: ReadonlyMap<string, string>): void {
  for (const key of ['opacity', 'fill-opacity', 'stroke-opacity'])
    if (Number(values.get(key) ?? 1) < 1)
      throw new UnknownPaint(
        `Color transparente (\`${key}\` de ${values.get(key)}), se esperaban colores planos, use un color más claro`
      )
}

function readShape(values: ReadonlyMap<string, string>, matrix: Matrix): Shape {
  const [fill, stroke] = [values.get('fill') ?? '#000000', values.get('stroke') ?? 'none']
  const spread = Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]))
  return {
    path: movePath(values.get('d') ?? '', matrix),
    ...(fill !== 'none' && {fill}),
    ...(values.get('fill-rule') === 'evenodd' && {fillRule: 'evenodd' as const}),
    ...(stroke !== 'none' && {
      stroke: {color: stroke, width: Number(values.get('stroke-width') ?? 1) * spread}
    })
  }
}

function movePath(path: string, [a, b, c, d, e, f]: Matrix): string {
  return path.replace(/(-?[\d.]+(?:e-?\d+)?)[\s,]+(-?[\d.]+(?:e-?\d+)?)/gi, (_pair, left, down) => {
    const [x, y] = [Number(left), Number(down)]
    return `${n(a * x + c * y + e)} ${n(b * x + d * y + f)}`
  })
}

function readMatrix(text: string | undefined): Matrix {
  if (!text) return identity
  const values = (text.match(/-?[\d.]+(?:e-?\d+)?/gi) ?? []).map(Number)
  return values.length === 6 ? (values as unknown as Matrix) : identity
}

function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
