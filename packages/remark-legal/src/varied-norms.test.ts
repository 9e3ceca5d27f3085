import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {citeProvision} from './cite-provision.ts'
import {parseNorm} from './parse-norm.ts'

/** Each provision as `id | label | heading | text`, cut short. */
function show(value: string): string[] {
  const file = new VFile({path: 'norma.md', value})
  const norm = parseNorm(file)
  expect(file.messages).toEqual([])
  return (norm?.provisions ?? []).map(({id, label, heading, text}) =>
    [id, label, heading ?? '', text.slice(0, 40)].join(' | ')
  )
}

it('reads an excerpt of a regulation whose article numbers leap', () => {
  expect(
    show(`# REGLAMENTO DE AGUAS

LIBRO PRIMERO
DE LAS FUENTES

CAPÍTULO I
OBJETO

Artículo 4o.-A.- Este Reglamento desarrolla la Ley.

Artículo 16 Bis.- Se estará a lo que digan los artículos 4o.-A y
77 bis 16 A de este Reglamento.

Artículo 17-H Bis.- (Se deroga).

Artículo 77 bis 16 A.- La Comisión resolverá según el
artículo 16 Bis de este ordenamiento.

SECCIÓN PRIMERA
DE LAS CUOTAS

Artículo 78.- Las cuotas son:

Apartado A. Domésticas:

I. Hasta 10 metros;

Apartado B. Comerciales.

ARTÍCULOS TRANSITORIOS

Primero. Entra en vigor mañana.

TRANSITORIOS DEL DECRETO PUBLICADO EL 4 DE MARZO DE 2026

Único. Entra en vigor hoy.
`)
  ).toEqual([
    'lib-1 | LIBRO PRIMERO | DE LAS FUENTES | ',
    'lib-1.cap-1 | CAPÍTULO I | OBJETO | ',
    'art-4-a | Artículo 4o.-A.- |  | Este Reglamento desarrolla la Ley.',
    'art-16-bis | Artículo 16 Bis.- |  | Se estará a lo que digan los artículos 4',
    'art-17-h-bis | Artículo 17-H Bis.- |  | (Se deroga).',
    'art-77-bis-16-a | Artículo 77 bis 16 A.- |  | La Comisión resolverá según el artículo ',
    'lib-1.cap-1.sec-1 | SECCIÓN PRIMERA | DE LAS CUOTAS | ',
    'art-78 | Artículo 78.- |  | Las cuotas son:',
    'art-78.ap-a | Apartado A. |  | Domésticas:',
    'art-78.ap-a.fr-i | I. |  | Hasta 10 metros;',
    'art-78.ap-b | Apartado B. |  | Comerciales.',
    'trans-1 | Primero. |  | Entra en vigor mañana.',
    'trans-2026-03-04-1 | Único. |  | Entra en vigor hoy.'
  ])
})

it('reads operating rules that an agreement issues, in numbered sections', () => {
  expect(
    show(`# Reglas del programa Techo Firme

CONSIDERANDO

Que toda familia necesita un techo, he tenido a bien emitir el siguiente

ACUERDO

ÚNICO.- Se emiten las Reglas.

1. Introducción

El programa da techos.

2. Lineamientos

2.1. Cobertura

Todo el país, en este orden:

1. Costa;

2. Sierra, y

3. Valle.

3. Requisitos

3.1. Documentos

3.1.1. Identificación.

3.2. Apoyos

a) Techo.

4. Quejas

TRANSITORIO

ÚNICO.- Entra en vigor hoy.
`).map((line) => line.replace(/ \| .*/, ''))
  ).toEqual([
    'cons-1',
    'regla-1',
    'num-1',
    'num-1.par-2',
    'num-2',
    'num-2-1',
    'num-2-1.par-2',
    'num-2-1.num-1',
    'num-2-1.num-2',
    'num-2-1.num-3',
    'num-3',
    'num-3-1',
    'num-3-1-1',
    'num-3-2',
    'num-3-2.inc-a',
    'num-4',
    'trans-1'
  ])
})

it('keeps what a recital quotes in the recital', () => {
  expect(
    show(`# BANDO DE LA PLAZA

CONSIDERANDO

PRIMERO. Que la ley orgánica dice:

"Artículo 31. Los ayuntamientos podrán:
I. Expedir bandos;
II. Nombrar delegados."

SEGUNDO. Que así conviene.

BANDO

ARTÍCULO 1o.- La plaza abre.

ARTÍCULO 2o.- La plaza cierra.
`).map((line) => line.replace(/ \| .*/, ''))
  ).toEqual(['cons-1', 'cons-1.par-2', 'cons-2', 'art-1', 'art-2'])
})

it('reads dispositions after the articles, as laws of Spain have them', () => {
  expect(
    show(`# Ley 3/2025, de bibliotecas de barrio

## TÍTULO PRELIMINAR. Disposiciones generales

### Artículo 1. Objeto.

1. Esta ley regula las bibliotecas.

2. Quedan fuera:

a) Las privadas.

### Artículo 2. Lectura.

Es libre.

## Disposición adicional primera. Presupuesto.

Se dotará.

## Disposición transitoria única. Plazo.

Un año.

## Disposición derogatoria.

Queda sin efecto la anterior.

## Disposición final segunda. Entrada en vigor.

Al día siguiente.
`)
  ).toEqual([
    'tit-preliminar | TÍTULO PRELIMINAR. | Disposiciones generales | ',
    'art-1 | Artículo 1. | Objeto. | ',
    'art-1.num-1 | 1. |  | Esta ley regula las bibliotecas.',
    'art-1.num-2 | 2. |  | Quedan fuera:',
    'art-1.num-2.inc-a | a) |  | Las privadas.',
    'art-2 | Artículo 2. | Lectura. | Es libre.',
    'regla-adicional-1 | Disposición adicional primera. | Presupuesto. | Se dotará.',
    'trans-1 | Disposición transitoria única. | Plazo. | Un año.',
    'regla-derogatoria-1 | Disposición derogatoria. |  | Queda sin efecto la anterior.',
    'regla-final-2 | Disposición final segunda. | Entrada en vigor. | Al día siguiente.'
  ])
})

it('dates the transitory articles of a decree whose own article comes first', () => {
  expect(
    show(`# LEY DE PLAZAS

Artículo 1. Uno.

Artículo 2. Dos.

ARTÍCULOS TRANSITORIOS DE DECRETOS DE REFORMA

DECRETO por el que se reforma el artículo 2 de la Ley de Plazas.

Publicado en el Diario Oficial de la Federación el 1 de junio de 2012

ARTÍCULO ÚNICO. Se reforma el artículo 2 de la Ley de Plazas, para quedar como sigue:

……….

TRANSITORIO

ÚNICO. El presente decreto entrará en vigor al día siguiente.

Ciudad de México, a 19 de abril de 2012.- Rúbricas.

DECRETO por el que se reforma el artículo 1 de la Ley de Plazas.

Publicado en el Diario Oficial de la Federación el 8 de abril de 2013

TRANSITORIOS

PRIMERO. El presente decreto entrará en vigor hoy.

SEGUNDO. Se deroga lo que se oponga.
`).map((line) => line.replace(/ \| .*/, ''))
  ).toEqual(['art-1', 'art-2', 'trans-2012-06-01-1', 'trans-2013-04-08-1', 'trans-2013-04-08-2'])
})

it('reads a law of Colombia, its paragraphs and signatures apart', () => {
  expect(
    show(`# LEY 9001 DE 2025

EL CONGRESO DE COLOMBIA

DECRETA:

ARTÍCULO 1°. Objeto. La presente ley cuida los páramos.

ARTÍCULO 2°. Definiciones. Se entiende por:

a) Páramo: ecosistema de montaña.

PARÁGRAFO 1°. El Gobierno reglamentará:

1. Los permisos;

2. Las visitas.

Lo hará en un año.

Parágrafo segundo transitorio. Hasta entonces no hay permisos.

El parágrafo anterior no toca a los guardas.

ARTÍCULO 3°. Vigencia. Rige desde hoy.

EL PRESIDENTE DEL HONORABLE SENADO DE LA REPÚBLICA,
NOMBRE Y APELLIDO.
`).map((line) => line.replace(/ \| .*/, ''))
  ).toEqual([
    'art-1',
    'art-2',
    'art-2.inc-a',
    'art-2.paragrafo-1',
    'art-2.paragrafo-1.num-1',
    'art-2.paragrafo-1.num-2',
    'art-2.paragrafo-1.par-2',
    'art-2.paragrafo-2-transitorio',
    'art-2.paragrafo-2-transitorio.par-2',
    'art-3'
  ])
})

it('names a parágrafo as it is printed, and keeps what only begins like one', () => {
  const value = `# Ley de Becas

Artículo Nº 1.- Las becas se pagan.

PARÁGRAFO. Se pagan cada mes.

Artículo Nº 2.- Rige hoy.

Parágrafo aparte merece el pago.
`
  const norm = parseNorm(new VFile({path: 'ley.md', value}))!
  expect(norm.provisions.map(({id, label}) => `${id} ${label}`)).toEqual([
    'art-1 Artículo Nº 1.-',
    'art-1.paragrafo-unico PARÁGRAFO.',
    'art-2 Artículo Nº 2.-',
    'art-2.par-2 '
  ])
  expect(citeProvision(norm, 'art-1.paragrafo-unico')).toBe('Artículo 1, parágrafo')
})

it('finds títulos and capítulos glued to the end of a sentence, and no citation', () => {
  const law = (words: string) => `# LEY DE HUERTOS

CAPÍTULO I Disposiciones generales

Artículo 1.- ${words}

Artículo 2.- Dos.
`
  const divisions = (words: string) =>
    show(law(words)).filter((line) => /^(?:tit|cap|sec|art-1)/.test(line) && !line.startsWith('cap-1 '))
  expect(divisions('Al terminar la causa de la suspensión CAPITULO II Rescisión del contrato')).toEqual([
    'art-1 | Artículo 1.- |  | Al terminar la causa de la suspensión',
    'cap-2 | CAPITULO II | Rescisión del contrato | '
  ])
  expect(divisions('Termina la causa. TÍTULO SEGUNDO De la cosecha CAPÍTULO I Del riego')).toEqual([
    'art-1 | Artículo 1.- |  | Termina la causa.',
    'tit-2 | TÍTULO SEGUNDO | De la cosecha | ',
    'tit-2.cap-1 | CAPÍTULO I | Del riego | '
  ])
  expect(divisions('Termina la causa. Sección Segunda De la cosecha')).toEqual([
    'art-1 | Artículo 1.- |  | Termina la causa.',
    'cap-1.sec-2 | Sección Segunda | De la cosecha | '
  ])
  for (const words of [
    'Se aplica lo que dispone el CAPÍTULO II De la cosecha',
    'Se aplica lo que dispone el Título Segundo, CAPÍTULO II De la cosecha',
    'Se aplica el citado CAPÍTULO II De la cosecha',
    'La Ley tiene un apartado CAPÍTULO II De la cosecha, que se aplica.',
    'Termina la causa Capítulo II De la cosecha',
    'Se adiciona lo siguiente: CAPÍTULO II De la cosecha'
  ]) {
    expect(divisions(words)).toEqual([`art-1 | Artículo 1.- |  | ${words.slice(0, 40)}`])
  }
})

it('reads the disposiciones complementarias of a Peruvian law', () => {
  const law = (title: string) => `# LEY DE FERIAS

TÍTULO I
DISPOSICIONES GENERALES

Artículo 1. Esta ley regula las ferias.

CAPÍTULO II
DISPOSICIONES FINALES

Artículo 2. La escuela abre su feria.

${title}

PRIMERA.- El Poder Ejecutivo la reglamenta.

SEGUNDA.- Vale desde mañana:

a) En las ciudades;

b) En el campo.

DISPOSICIÓN COMPLEMENTARIA TRANSITORIA

ÚNICA. Las ferias abiertas terminan.

DISPOSICIÓN COMPLEMENTARIA DEROGATORIA

ÚNICA. Se deroga la ley anterior.

POR TANTO:

Mando se publique y cumpla.
`
  const read = [
    'tit-1 | TÍTULO I | DISPOSICIONES GENERALES | ',
    'art-1 | Artículo 1. |  | Esta ley regula las ferias.',
    'tit-1.cap-2 | CAPÍTULO II | DISPOSICIONES FINALES | ',
    'art-2 | Artículo 2. |  | La escuela abre su feria.',
    'regla-final-1 | PRIMERA.- |  | El Poder Ejecutivo la reglamenta.',
    'regla-final-2 | SEGUNDA.- |  | Vale desde mañana:',
    'regla-final-2.inc-a | a) |  | En las ciudades;',
    'regla-final-2.inc-b | b) |  | En el campo.',
    'trans-1 | ÚNICA. |  | Las ferias abiertas terminan.',
    'regla-derogatoria-1 | ÚNICA. |  | Se deroga la ley anterior.'
  ]
  expect(show(law('DISPOSICIONES COMPLEMENTARIAS FINALES'))).toEqual(read)
  expect(show(law('## Disposiciones complementarias finales'))).toEqual(read)
  const norm = parseNorm(new VFile({path: 'ley.md', value: law('DISPOSICIONES FINALES')}))!
  expect(citeProvision(norm, 'regla-final-2.inc-a')).toBe('Segunda disposición final, inciso a)')
})

it('goes on with rules and articles under «Disposiciones finales»', () => {
  expect(
    show(
      '# LINEAMIENTOS\n\nPRIMERO. Uno.\n\nSEGUNDO. Dos.\n\nDISPOSICIONES FINALES\n\nTERCERO. Tres.\n\nCUARTO. Cuatro.\n'
    )
  ).toEqual([
    'regla-1 | PRIMERO. |  | Uno.',
    'regla-2 | SEGUNDO. |  | Dos.',
    'regla-3 | TERCERO. |  | Tres.',
    'regla-4 | CUARTO. |  | Cuatro.'
  ])
  expect(
    show(
      '# LEY\n\nArtículo 1. Uno.\n\n## Disposiciones finales\n\n### Disposición final primera. Dos\n\nTres.\n'
    )
  ).toEqual(['art-1 | Artículo 1. |  | Uno.', 'regla-final-1 | Disposición final primera. | Dos | Tres.'])
  expect(
    show(
      '# LEY\n\nTítulo I. Uno\n\nArtículo 1. Uno.\n\n## Disposiciones finales\n\nArtículo 2. Dos.\n\n## Transitorios\n\nPrimero. Tres.\n'
    )
  ).toEqual([
    'tit-1 | Título I. | Uno | ',
    'art-1 | Artículo 1. |  | Uno.',
    'art-2 | Artículo 2. |  | Dos.',
    'trans-1 | Primero. |  | Tres.'
  ])
})

it('reads «§»: a title between títulos and articles, a paragraph in one', () => {
  expect(
    show(`# CÓDIGO DE HUERTOS

Título Primero. Del huerto

§ 1. De la siembra

Artículo 1º. Se siembra en primavera.

§ 1º La siembra es libre.

§2.- La escuela presta, según el § 1 de este artículo:

I. La pala;

II. El rastrillo.

Artículo 2º. Se cosecha en verano, conforme al
§ 1º del artículo anterior.

## § 2. De la cosecha

Artículo 3º. Se reparte.

§ 5 metros son bastantes.
`)
  ).toEqual([
    'tit-1 | Título Primero. | Del huerto | ',
    'tit-1.sec-1 | § 1. | De la siembra | ',
    'art-1 | Artículo 1º. |  | Se siembra en primavera.',
    'art-1.paragrafo-1 | § 1º |  | La siembra es libre.',
    'art-1.paragrafo-2 | §2.- |  | La escuela presta, según el § 1 de este ',
    'art-1.paragrafo-2.fr-i | I. |  | La pala;',
    'art-1.paragrafo-2.fr-ii | II. |  | El rastrillo.',
    'art-2 | Artículo 2º. |  | Se cosecha en verano, conforme al § 1º d',
    'tit-1.sec-2 | § 2. | De la cosecha | ',
    'art-3 | Artículo 3º. |  | Se reparte.',
    'art-3.par-2 |  |  | § 5 metros son bastantes.'
  ])
})

it('goes on with a sentence whose end a converter took for a title', () => {
  const law = `# LEY

Artículo 1. Uno.

## Transitorios

**PRIMERO.-** Entra en vigor mañana.

**SEGUNDO.-** La oficina trabaja con las normas previstas en el

## Transitorio

**Primero.** anterior, hasta que llegue otra.

**TERCERO.-** Nadie paga.
`
  expect(show(law)).toEqual([
    'art-1 | Artículo 1. |  | Uno.',
    'trans-1 | PRIMERO.- |  | Entra en vigor mañana.',
    'trans-2 | SEGUNDO.- |  | La oficina trabaja con las normas previs',
    'trans-3 | TERCERO.- |  | Nadie paga.'
  ])
  const {provisions} = parseNorm(new VFile({path: 'ley.md', value: law}))!
  expect(provisions[2]!.text).toBe(
    'La oficina trabaja con las normas previstas en el Transitorio Primero. anterior, hasta que llegue otra.'
  )
  const small = law
    .replace('previstas en el', 'del artículo Primero')
    .replace('## Transitorio\n\n**Primero.** anterior,', '## transitorio\n\n, hoy vigente,')
  expect(show(small).slice(3)).toEqual(['trans-3 | TERCERO.- |  | Nadie paga.'])
  expect(show(law.replace('previstas en el', 'previstas.')).slice(2)).toEqual([
    'trans-2 | SEGUNDO.- |  | La oficina trabaja con las normas previs',
    'trans-3 | TERCERO.- |  | Nadie paga.'
  ])
})
