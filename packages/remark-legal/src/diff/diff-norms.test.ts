import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import type {Norm} from '../norm.ts'
import {parseNorm} from '../parse-norm.ts'
import {toReference} from '../to-reference.ts'
import {compareWords} from './compare-words.ts'
import {diffNorms} from './diff-norms.ts'
import {diffToHtml} from './diff-to-html.ts'
import type {ProvisionChange} from './norm-diff.ts'

function read(text: string): Norm {
  return parseNorm(new VFile({path: 'reglas.md', value: `---\ntitulo: Reglas\n---\n\n${text}`}))!
}

/** Kind, old id where it is another, new id. */
function list(old: Norm, current: Norm): string[] {
  return diffNorms(old, current).changes.map(
    ({kind, id, old: before}) => `${kind} ${before && before.id !== id ? `${before.id} → ` : ''}${id}`
  )
}

const source = `#### Artículo 1. Objeto

Estas reglas ordenan el apoyo a estudiantes de primaria.

#### Artículo 2. Requisitos

Quien pida el apoyo entregará lo siguiente:

I. Copia de la clave única de registro de población;

II. Comprobante de domicilio de los últimos tres meses, y

III. Constancia de estudios del ciclo escolar vigente.

La ventanilla recibirá los documentos en días hábiles.

#### Artículo 3. Montos

El apoyo será de mil pesos cada dos meses.
`

describe('diffNorms', () => {
  it('finds nothing where only layout, labels and notes are others', () => {
    const other = source
      .replace('ordenan el apoyo', 'ordenan\nel  apoyo')
      .replace('#### Artículo 1. Objeto', '#### ARTÍCULO 1o.- Objeto')
      .replace('cada dos meses.', 'cada dos meses.\n\n*Artículo reformado GM 17-04-2026*')
    expect(list(read(source), read(other))).toEqual([])
    expect(list(read(source), read(source))).toEqual([])
  })

  it('gives changed words, in the provision that holds them and no other', () => {
    const diff = diffNorms(
      read(source),
      read(source.replace('tres meses, y', 'seis meses o su boleta predial, y'))
    )
    expect(diff.changes).toEqual([
      {
        kind: 'changed',
        id: 'art-2.fr-ii',
        type: 'fraccion',
        name: 'Artículo 2, fracción II',
        oldName: 'Artículo 2, fracción II',
        old: {
          id: 'art-2.fr-ii',
          label: 'II.',
          heading: null,
          text: 'Comprobante de domicilio de los últimos tres meses, y'
        },
        new: {
          id: 'art-2.fr-ii',
          label: 'II.',
          heading: null,
          text: 'Comprobante de domicilio de los últimos seis meses o su boleta predial, y'
        },
        words: [
          {kind: 'same', text: 'Comprobante de domicilio de los últimos'},
          {kind: 'removed', text: ' tres'},
          {kind: 'added', text: ' seis'},
          {kind: 'same', text: ' meses'},
          {kind: 'added', text: ' o su boleta predial'},
          {kind: 'same', text: ', y'}
        ]
      }
    ])
  })

  it('tells a fracción put in from those that it moves down', () => {
    const added = source
      .replace('III. Constancia', 'IV. Constancia')
      .replace('II. Comprobante', 'III. Comprobante')
      .replace(
        'III. Comprobante',
        'II. Carta firmada por madre, padre o quien tenga la tutela;\n\nIII. Comprobante'
      )
    expect(list(read(source), read(added))).toEqual([
      'added art-2.fr-ii',
      'moved art-2.fr-ii → art-2.fr-iii',
      'moved art-2.fr-iii → art-2.fr-iv'
    ])
    expect(list(read(added), read(source))).toEqual([
      'removed art-2.fr-ii',
      'moved art-2.fr-iii → art-2.fr-ii',
      'moved art-2.fr-iv → art-2.fr-iii'
    ])
  })

  it('lists what was removed where it stood, and what moved whole only once', () => {
    const removed = source.replace(/#### Artículo 2.*(?=#### Artículo 3)/s, '')
    expect(list(read(source), read(removed))).toEqual([
      'removed art-2',
      'removed art-2.fr-i',
      'removed art-2.fr-ii',
      'removed art-2.fr-iii',
      'removed art-2.par-2'
    ])
    const moved = source
      .replace('Artículo 3. Montos', 'Artículo 4. Montos')
      .replace('Artículo 2. Requisitos', 'Artículo 3. Requisitos')
      .replace(
        '#### Artículo 3. Req',
        '#### Artículo 2. Padrón\n\nHabrá un padrón de quienes reciben el dinero.\n\n#### Artículo 3. Req'
      )
    expect(list(read(source), read(moved))).toEqual([
      'added art-2',
      'moved art-2 → art-3',
      'moved art-3 → art-4'
    ])
  })

  it('does not take an unnumbered paragraph for moved because another stands before it', () => {
    const more = source.replace(
      '\nLa ventanilla',
      '\nNadie cobrará por recibirlos ni por su trámite.\n\nLa ventanilla'
    )
    expect(list(read(source), read(more))).toEqual(['added art-2.par-2'])
  })

  it('keeps apart what only looks alike: «Se deroga», entry into force of each decree', () => {
    const old = '#### Artículo 1.\n\nSe deroga.\n\n#### Artículo 2.\n\nEl padrón será público y gratuito.\n'
    const current = '#### Artículo 1.\n\nEl apoyo será mensual.\n\n#### Artículo 2.\n\nSe deroga.\n'
    expect(list(read(old), read(current))).toEqual(['changed art-1', 'changed art-2'])
    const decree = (day: string) =>
      `\n## Transitorios\n\nPublicado en la Gaceta Municipal el ${day} de abril de 2026\n\n**Primero.** Este decreto entrará en vigor al día siguiente de su publicación.\n`
    expect(list(read(source + decree('7')), read(source + decree('7') + decree('17')))).toEqual([
      'added trans-2026-04-17-1'
    ])
  })

  it('names the capítulo of an article that keeps its number in another one', () => {
    const grouped = `## Capítulo I. General\n\n${source}`
    const old = read(grouped)
    const current = read(grouped.replace('#### Artículo 3', '## Capítulo II. Dinero\n\n#### Artículo 3'))
    expect(list(old, current)).toEqual(['added cap-2', 'moved art-3'])
    const [, {name, oldName, words}] = diffNorms(old, current).changes as [unknown, ProvisionChange]
    expect({name, oldName, words}).toEqual({
      name: 'Capítulo II, artículo 3',
      oldName: 'Capítulo I, artículo 3',
      words: []
    })
  })

  it('compares norms by reference by their hashes, down to the innermost', () => {
    const changed = source.replace('tres meses', 'seis meses')
    expect(list(read(source), parseReference(changed))).toEqual(['changed art-2.fr-ii'])
    expect(list(parseReference(source), parseReference(source))).toEqual([])
  })
})

function parseReference(text: string): Norm {
  return parseNorm(new VFile({path: 'reglas.md', value: toReference(read(text))}))!
}

describe('compareWords', () => {
  it('passes white space over and gives back both texts', () => {
    const words = compareWords('uno  dos\ntres', 'uno dos, cuatro tres')
    const without = (kind: string) =>
      words
        .filter((word) => word.kind !== kind)
        .map(({text}) => text)
        .join('')
    expect(without('removed')).toBe('uno dos, cuatro tres')
    expect(without('added').split(/\s+/)).toEqual(['uno', 'dos', 'tres'])
  })

  it('takes an amount, a decimal or an hour for one word', () => {
    const marked = (before: string, after: string) =>
      compareWords(before, after)
        .map(({kind, text}) => (kind === 'same' ? text : `${kind === 'added' ? '+' : '-'}[${text.trim()}]`))
        .join('')
    expect(marked('hasta $8,500.00; 2.5 %', 'hasta $9,500.00; 2.6 %')).toBe(
      'hasta-[$8,500.00]+[$9,500.00];-[2.5]+[2.6] %'
    )
    expect(marked('a las 9:00 horas, 4o. lugar', 'a las 9:30 horas, 5o. lugar')).toBe(
      'a las-[9:00]+[9:30] horas,-[4o]+[5o]. lugar'
    )
    expect(marked('el artículo 5.', 'el artículo 5, 6.')).toBe('el artículo 5+[, 6].')
  })

  it('gives two long texts without a word in common as one for the other', () => {
    const before = Array.from({length: 3000}, (_, index) => `a${index}`).join(' ')
    const after = Array.from({length: 3000}, (_, index) => `b${index}`).join(' ')
    expect(compareWords(before, after)).toEqual([
      {kind: 'removed', text: before},
      {kind: 'added', text: after}
    ])
  })
})

describe('diffToHtml', () => {
  it('shows both versions side by side, marks what was taken out and put in', () => {
    const current = source.replace('tres meses', 'seis & meses').replace(/La ventanilla.*\n/, '')
    const html = diffToHtml(diffNorms(read(source), read(current)))
    expect(html).toContain(
      '<p>Del texto «reglas» al texto «reglas». Disposiciones: 1 cambiada, 1 quitada.</p>'
    )
    expect(html).toContain(
      '<section id="art-2.fr-ii" class="cambiada"><h2><span class="tipo">Cambió</span> Artículo 2, fracción II</h2><div class="lados">' +
        '<div class="lado"><h3>Antes<span class="version">, «reglas»</span></h3>' +
        '<p><strong>II.</strong> Comprobante de domicilio de los últimos <del>tres</del> meses, y</p></div>' +
        '<div class="lado"><h3>Ahora<span class="version">, «reglas»</span></h3>' +
        '<p><strong>II.</strong> Comprobante de domicilio de los últimos <ins>seis &#x26;</ins> meses, y</p></div></div></section>'
    )
    expect(html).toContain('<section id="antes-art-2.par-2" class="quitada">')
    expect(html).toContain('<p class="nada">Ya no existe.</p>')
    expect(html).not.toMatch(/<script|<link|src=/)
  })

  it('prints what moved once, and leads a long list with its contents', () => {
    const added = source
      .replace('III. Constancia', 'IV. Constancia')
      .replace('II. Comprobante', 'III. Comprobante')
      .replace('III. Comprobante', 'II. Carta firmada por quien tenga la tutela;\n\nIII. Comprobante')
    const html = diffToHtml(diffNorms(read(source), read(added)))
    expect(html).toContain(
      '<section id="art-2.fr-iv" class="movida"><h2><span class="tipo">Se movió</span> Artículo 2, fracción IV</h2>' +
        '<p class="antes">Antes: Artículo 2, fracción III. Sus palabras no cambiaron:</p>' +
        '<p><strong>IV.</strong> Constancia de estudios del ciclo escolar vigente.</p></section>'
    )
    expect(html).not.toContain('<nav')
    const less = diffToHtml(
      diffNorms(read(added), read(source.replace(/#### Artículo 2.*(?=#### Artículo 3)/s, '')))
    )
    expect(less).toContain(
      '<nav aria-label="Disposiciones"><details><summary>Lista de las 6 disposiciones</summary>'
    )
    expect(less).toContain('<li><a href="#antes-art-2.fr-ii">Artículo 2, fracción II</a>: se quitó</li>')
  })

  it('names versions by their day', () => {
    const dated = (text: string) =>
      parseNorm(new VFile({path: 'reglas.md', value: `---\ntitulo: Reglas\n${text}---\n\n${source}`}))!
    expect(
      diffToHtml(
        diffNorms(dated('publicado: 2025-01-01\n'), dated('publicado: 2025-01-01\nreformado: 2026-04-17\n'))
      )
    ).toContain('Del texto publicado el 1 de enero de 2025 al texto reformado el 17 de abril de 2026.')
  })

  it('says so when nothing changed', () => {
    expect(diffToHtml(diffNorms(read(source), read(source)))).toContain('Ninguna disposición cambió.')
  })
})
