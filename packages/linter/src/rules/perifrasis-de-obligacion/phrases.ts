import type {PhraseEntry} from '../../phrases/phrase.ts'

/** Phrases of duty and power that «deber» and «poder» replace. Sources: see `guideNames`. */
export const phrases: readonly PhraseEntry[] = [
  {
    term: 'encontrarse facultado para',
    forms: ['encontrarse facultado|facultada|facultados|facultadas para'],
    inflection: 'verb',
    alternatives: ['poder'],
    insertable: ['poder'],
    partOfSpeech: 'perífrasis',
    sources: ['ED'],
    example: 'La directora se encuentra facultada para firmar.'
  },
  {
    term: 'estar obligado a',
    forms: ['estar obligado|obligada|obligados|obligadas a'],
    inflection: 'verb',
    alternatives: ['deber', 'tener que'],
    insertable: ['deber'],
    unless: {
      before: ['no', 'ni', 'tampoco', 'nunca', 'sin'],
      near: ['nadie', 'ninguna', 'ningún', 'ninguno']
    },
    partOfSpeech: 'perífrasis',
    sources: ['ED'],
    note: 'Negado («no está obligada a») dice otra cosa que «no debe» y no se señala.',
    example: 'La escuela está obligada a publicar la lista.'
  },
  {
    term: 'tendrá la obligación de',
    forms: ['tener la obligación de'],
    inflection: 'verb',
    alternatives: ['deber'],
    insertable: ['deber'],
    unless: {
      before: ['no', 'ni', 'tampoco', 'nunca', 'sin'],
      near: ['nadie', 'ninguna', 'ningún', 'ninguno']
    },
    partOfSpeech: 'perífrasis',
    sources: ['ED'],
    note: 'Negado («no tendrá la obligación de») dice otra cosa que «no debe» y no se señala.',
    example: 'La escuela tendrá la obligación de publicar la lista.'
  },
  {
    term: 'haber de',
    forms: ['haber de'],
    inflection: 'verb',
    except: ['haber de', 'haber del', 'habiendo de', 'habiendo del'],
    alternatives: ['deber'],
    trust: 'strict',
    partOfSpeech: 'perífrasis',
    sources: ['ED'],
    example: 'El acta que ha de firmarse se archivará.'
  },
  {
    term: 'quedar obligado a',
    forms: ['quedar obligado|obligada|obligados|obligadas a'],
    inflection: 'verb',
    alternatives: ['deber'],
    insertable: ['deber'],
    unless: {
      before: ['no', 'ni', 'tampoco', 'nunca', 'sin'],
      near: ['nadie', 'ninguna', 'ningún', 'ninguno']
    },
    partOfSpeech: 'perífrasis',
    sources: ['ED'],
    note: 'Negado dice otra cosa que «no debe» y no se señala.',
    example: 'La empresa queda obligada a entregar el recibo.'
  },
  {
    term: 'estar facultado para',
    forms: ['estar facultado|facultada|facultados|facultadas para'],
    inflection: 'verb',
    alternatives: ['poder'],
    insertable: ['poder'],
    partOfSpeech: 'perífrasis',
    sources: ['ED'],
    example: 'La directora está facultada para firmar convenios.'
  },
  {
    term: 'quedar facultado para',
    forms: ['quedar facultado|facultada|facultados|facultadas para'],
    inflection: 'verb',
    alternatives: ['poder'],
    insertable: ['poder'],
    partOfSpeech: 'perífrasis',
    sources: ['ED'],
    example: 'La oficina queda facultada para celebrar convenios.'
  },
  {
    term: 'tener la facultad de',
    forms: ['tener la facultad de'],
    inflection: 'verb',
    alternatives: ['poder'],
    insertable: ['poder'],
    partOfSpeech: 'perífrasis',
    sources: ['ED'],
    example: 'El Comité tendrá la facultad de aprobar el calendario.'
  },
  {
    term: 'tener el deber de',
    forms: ['tener el deber de'],
    inflection: 'verb',
    alternatives: ['deber'],
    insertable: ['deber'],
    unless: {
      before: ['no', 'ni', 'tampoco', 'nunca', 'sin'],
      near: ['nadie', 'ninguna', 'ningún', 'ninguno']
    },
    partOfSpeech: 'perífrasis',
    sources: ['ED'],
    example: 'La escuela tiene el deber de avisar a la familia.'
  },
  {
    term: 'tener el derecho de',
    forms: ['tener el derecho de'],
    inflection: 'verb',
    alternatives: ['poder'],
    insertable: ['poder'],
    trust: 'strict',
    partOfSpeech: 'perífrasis',
    sources: ['ED'],
    note: 'Si se trata de un derecho con ese nombre, déjelo.',
    example: 'Las familias tienen el derecho de consultar el padrón.'
  },
  {
    term: 'ser obligación de',
    forms: ['ser obligación de'],
    inflection: 'verb',
    alternatives: ['«deber», con esa persona como sujeto'],
    partOfSpeech: 'perífrasis',
    sources: ['ED'],
    note: 'Ponga como sujeto a quien debe hacerlo: «la escuela debe publicar».',
    example: 'Es obligación de la escuela publicar la lista.'
  },
  {
    term: 'deber de',
    forms: ['deber de'],
    inflection: 'verb',
    except: ['deber de', 'deber del', 'deberse de', 'deberse del'],
    alternatives: ['deber'],
    insertable: ['deber'],
    partOfSpeech: 'perífrasis',
    sources: ['ED'],
    note: 'Con «de» expresa una suposición, no una obligación.',
    example: 'La oficina deberá de publicar la lista.'
  },
  {
    term: 'verse en la necesidad de',
    forms: ['verse en la necesidad de'],
    inflection: 'verb',
    alternatives: ['tener que'],
    partOfSpeech: 'perífrasis',
    sources: ['ED'],
    example: 'La familia se ve en la necesidad de pagar.'
  }
]
