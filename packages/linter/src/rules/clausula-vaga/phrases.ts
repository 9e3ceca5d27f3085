import type {PhraseEntry} from '../../phrases/phrase.ts'

/** Phrases that leave the case, the list or the rule unsaid. Sources: see `guideNames`. */
export const phrases: readonly PhraseEntry[] = [
  {
    term: 'en su caso',
    inflection: 'none',
    alternatives: ['si [condición]'],
    partOfSpeech: 'loc. vaga',
    sources: ['ARA'],
    note: 'En una ley puede tener función; en lo demás es muletilla.',
    example: 'La escuela entregará, en su caso, el informe.'
  },
  {
    term: 'según corresponda',
    inflection: 'none',
    alternatives: ['(decir quién y cuándo)'],
    partOfSpeech: 'loc. vaga',
    sources: ['ED'],
    example: 'La mesa o el Comité resolverán, según corresponda.'
  },
  {
    term: 'cuando proceda',
    inflection: 'none',
    alternatives: ['si [condición]'],
    partOfSpeech: 'loc. vaga',
    sources: ['ED'],
    example: 'La escuela devolverá el pago cuando proceda.'
  },
  {
    term: 'a su juicio',
    inflection: 'none',
    alternatives: ['según [criterio]'],
    partOfSpeech: 'loc. vaga',
    sources: ['ED'],
    example: 'El Comité elegirá las rutas que a su juicio convengan.'
  },
  {
    term: 'las demás que',
    inflection: 'none',
    alternatives: ['(listar o remitir con precisión)'],
    partOfSpeech: 'loc. vaga',
    sources: ['ED'],
    note: 'Es la cláusula residual de las facultades.',
    example: 'Las demás que le asigne el Comité.'
  },
  {
    term: 'y demás disposiciones aplicables',
    forms: ['(y) (las) demás disposiciones (jurídicas|legales|normativas) aplicables'],
    inflection: 'none',
    alternatives: ['(decir cuáles)'],
    partOfSpeech: 'loc. vaga',
    sources: ['ED'],
    example: 'Se estará a la ley y demás disposiciones aplicables.'
  },
  {
    term: 'y demás normativa aplicable',
    forms: [
      '(y) (la) demás normativa|normatividad|legislación|reglamentación (jurídica|vigente) aplicable',
      '(y) (los) demás ordenamientos (jurídicos|legales) aplicables',
      '(y) (las) demás leyes|normas|reglas (legales|jurídicas) aplicables'
    ],
    inflection: 'none',
    alternatives: ['(decir cuál)'],
    partOfSpeech: 'loc. vaga',
    sources: ['ED'],
    example: 'Cumplirá la ley y demás normativa aplicable.'
  },
  {
    term: 'que corresponda',
    forms: [
      'que corresponda|correspondan',
      'que proceda|procedan',
      'que resulte|resulten aplicable|aplicables|procedente|procedentes'
    ],
    inflection: 'none',
    alternatives: ['(decir cuál)'],
    unless: {
      before: ['sin', 'a', 'para', 'hasta', 'con', 'de', 'en', 'año', 'año impar', 'mes', 'día'],
      after: ['a', 'al', 'con', 'en', 'por', 'según']
    },
    partOfSpeech: 'loc. vaga',
    sources: ['ED'],
    example: 'Presentará la documentación que corresponda.'
  },
  {
    term: 'según proceda',
    forms: [
      'según proceda|procedan',
      'según sea el caso',
      'de ser el caso',
      'de ser procedente',
      'en lo conducente',
      'en lo que corresponda',
      'cuando corresponda',
      'de así proceder',
      'en lo aplicable'
    ],
    inflection: 'none',
    alternatives: ['(decir cuándo)'],
    partOfSpeech: 'loc. vaga',
    sources: ['ED'],
    example: 'Se pagará o devolverá, según proceda.'
  },
  {
    term: 'entre otros',
    forms: ['entre otros', 'entre otras'],
    inflection: 'none',
    alternatives: ['la lista completa'],
    unless: {after: ['países', 'estados', 'municipios', 'autores']},
    partOfSpeech: 'loc. vaga',
    sources: ['ED'],
    example: 'Revisará, entre otros, los recibos.'
  },
  {
    term: 'etcétera',
    forms: ['etcétera', 'etc.'],
    inflection: 'none',
    alternatives: ['la lista completa'],
    partOfSpeech: 'loc. vaga',
    sources: ['ED'],
    example: 'Llevará recibos, actas, etcétera.'
  }
]
