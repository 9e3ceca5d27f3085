import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import type {Norm} from '../norm.ts'
import {parseNorm} from '../parse-norm.ts'
import {toReference} from '../to-reference.ts'
import {toHtml} from './to-html.ts'
import {toText} from './to-text.ts'

function read(value: string): Norm {
  return parseNorm(new VFile({path: 'reglas.md', value}))!
}

const source = `---
titulo: Reglas <de> prueba
fuente:
  titulo: Gaceta & Boletín
  url: https://gaceta.example/1
---

## Considerandos

Que hay un motivo.

## Título I. Del objeto

#### Artículo 1. Objeto

Son, según el artículo 2:

I. Uno:

  a) Inciso;

II. (Se deroga)

*Fracción derogada GM 17-04-2026*

Fin, conforme a este artículo.

#### Artículo 2.

Otro, conforme a este artículo.

## Transitorios

Publicado en la Gaceta Municipal el 17 de abril de 2026

**Primero.** Entran en vigor.
`

/** What stands in the page after its notice. */
function body(html: string): string {
  const from = html.indexOf('</p>', html.indexOf('class="aviso"')) + '</p>'.length
  return html.slice(from, html.indexOf('</main>'))
}

it('makes anchors of ids, lists of fracciones with their labels as text, links of citations', () => {
  expect(body(toHtml(read(source)))).toBe(
    '<h2>Considerandos</h2><div id="cons-1"><p>Que hay un motivo.</p></div>' +
      '<section id="tit-1"><h2>Título I. Del objeto</h2>' +
      '<section id="art-1"><h3>Artículo 1. Objeto</h3><p>Son, según el <a href="#art-2">artículo 2</a>:</p>' +
      '<ol role="list"><li id="art-1.fr-i"><p><strong>I.</strong> Uno:</p>' +
      '<ol role="list"><li id="art-1.fr-i.inc-a"><p><strong>a)</strong> Inciso;</p></li></ol></li>' +
      '<li id="art-1.fr-ii" class="derogada"><p><strong>II.</strong> (Se deroga)</p>' +
      '<p class="nota">Fracción derogada GM 17-04-2026</p></li></ol>' +
      '<div id="art-1.par-2"><p>Fin, conforme a este <a href="#art-1">artículo</a>.</p></div></section>' +
      '<section id="art-2"><h3>Artículo 2.</h3><p>Otro, conforme a este artículo.</p></section></section>' +
      '<h2>Transitorios</h2><p class="nota">Publicado en la Gaceta Municipal el 17 de abril de 2026</p>' +
      '<section id="trans-2026-04-17-1"><h3>Primero.</h3><p>Entran en vigor.</p></section>'
  )
})

it('says that it is no official text, and where that is; what an author writes is no markup', () => {
  const html = toHtml(read(source))
  expect(html).toContain('<h1>Reglas &#x3C;de> prueba</h1>')
  expect(html).toContain('<title>Reglas &#x3C;de> prueba</title>')
  expect(html).toContain(
    '<p class="aviso">No es texto oficial. Publicación oficial: <a href="https://gaceta.example/1">Gaceta &#x26; Boletín</a></p>'
  )
  expect(html).not.toMatch(/<script|<link|src=/)
  const reference = toHtml(read(toReference(read(source))))
  expect(reference).toContain('<h2>Transitorios del <time datetime="2026-04-17">2026-04-17</time></h2>')
  expect(reference).toContain('Solo la estructura, sin el texto.')
  expect(reference).toContain('<li id="art-1.fr-i.inc-a"><p><strong>a)</strong></p></li>')
})

it('gives plain text with labels, depth and notes', () => {
  expect(toText(read(source))).toBe(`Reglas <de> prueba

Considerandos

Que hay un motivo.

Título I. Del objeto

Artículo 1. Objeto
Son, según el artículo 2:

  I. Uno:

    a) Inciso;

  II. (Se deroga)
  [Fracción derogada GM 17-04-2026]

Fin, conforme a este artículo.

Artículo 2. Otro, conforme a este artículo.

Transitorios

Publicado en la Gaceta Municipal el 17 de abril de 2026

Primero. Entran en vigor.
`)
})

const whole = `---
titulo: Bando de la plaza
---

GACETA DEL PUERTO

# BANDO DE LA PLAZA

El Ayuntamiento hace saber:

CONSIDERANDO

Que la plaza está lista.

Por lo anterior, se expide:

## Capítulo I. Uno

Artículo 1. Se abre.

## Transitorio

ÚNICO. Entra en vigor hoy.

Puerto Nuevo, a 3 de marzo de 2026.- La Alcaldesa.- Rúbrica.
`

it('keeps what stands outside every provision, where it stands', () => {
  expect(body(toHtml(read(whole)))).toBe(
    '<p class="rubro">GACETA DEL PUERTO</p><p class="fuera">El Ayuntamiento hace saber:</p><h2>CONSIDERANDO</h2>' +
      '<div id="cons-1"><p>Que la plaza está lista.</p></div><p class="fuera">Por lo anterior, se expide:</p>' +
      '<section id="cap-1"><h2>Capítulo I. Uno</h2><section id="art-1"><h3>Artículo 1.</h3><p>Se abre.</p></section></section>' +
      '<h2>Transitorio</h2><section id="trans-1"><h3>ÚNICO.</h3><p>Entra en vigor hoy.</p></section>' +
      '<p class="fuera">Puerto Nuevo, a 3 de marzo de 2026.- La Alcaldesa.- Rúbrica.</p>'
  )
  expect(toText(read(whole))).toBe(`Bando de la plaza

GACETA DEL PUERTO

El Ayuntamiento hace saber:

CONSIDERANDO

Que la plaza está lista.

Por lo anterior, se expide:

Capítulo I. Uno

Artículo 1. Se abre.

Transitorio

ÚNICO. Entra en vigor hoy.

Puerto Nuevo, a 3 de marzo de 2026.- La Alcaldesa.- Rúbrica.
`)
})
