import type {
  Block,
  DecisionAnswer,
  DecisionQuestion,
  Explainer,
  ExplainerMetadata,
  RichText
} from 'remark-explainer'
import type {Norm} from 'remark-legal'
import type {PieceInput, Theme} from './piece.ts'

/** An invented municipality, for examples. */
export const exampleTheme: Theme = {
  slug: 'valle-claro',
  institucion: 'Municipio de Valle Claro',
  sitio: 'https://vallec.example/tramites',
  colores: {primario: '#1d4e4a', acento: '#b5361c', fondo: '#ffffff', texto: '#1f2421'},
  tipografia: 'Atkinson Hyperlegible Next',
  contacto: 'Atención ciudadana: 951 555 0142, de lunes a viernes'
}

/** An invented norm of thirty articles. */
export const exampleNorm: Norm = {
  slug: 'reglamento-huertos',
  metadata: {
    titulo: 'Reglamento de Huertos Vecinales de Valle Claro',
    publicado: '2025-03-14',
    fuente: {titulo: 'Gaceta Municipal de Valle Claro', siglas: 'Gaceta Municipal'},
    ficticia: true
  },
  provisions: Array.from({length: 30}, (_, index) => ({
    id: `art-${index + 1}`,
    type: 'articulo',
    label: `Artículo ${index + 1}.`,
    text: '',
    hash: 'sha256-0000000000000000',
    parent: null,
    notes: []
  }))
}

const metadata: ExplainerMetadata = {
  titulo: 'Un huerto para tu cuadra',
  resumen:
    'Cómo pedir un terreno del municipio para sembrar entre vecinas y vecinos, qué llevar y hasta cuándo.',
  norma: exampleNorm.slug,
  tipo: 'tramite',
  licencia: 'CC-BY-4.0',
  autoria: 'Municipio de Valle Claro',
  verificado: '2026-02-03',
  ficticio: true
}

const plain = (text: string): RichText => [{text}]
const point = {line: 1, column: 1, offset: 0}

/** A block without what only its place in a file gives. */
type Draft = Block extends infer Kind
  ? Kind extends Block
    ? Omit<Kind, 'id' | 'position' | 'sources'>
    : never
  : never

/**
 * Make an explainer from blocks, with ids and sources as the parser gives them.
 *
 * @param slug
 *   Its file name.
 * @param drafts
 *   Its blocks.
 * @param changes
 *   Changes to the usual front matter.
 * @returns
 *   What a piece is made from.
 */
export function exampleInput(
  slug: string,
  drafts: readonly Draft[],
  changes: Partial<ExplainerMetadata> = {}
): PieceInput {
  const seen = new Map<string, number>()
  const blocks = drafts.map((draft, index) => {
    const count = (seen.get(draft.type) ?? 0) + 1
    seen.set(draft.type, count)
    return {
      ...draft,
      id: count > 1 ? `${draft.type}-${count}` : draft.type,
      sources: [`art-${((index * 2) % 30) + 1}`, `art-${((index * 2 + 1) % 30) + 1}`],
      position: {start: {...point, line: index * 6 + 10}, end: {...point, line: index * 6 + 14}}
    } as Block
  })
  const explainer: Explainer = {slug, metadata: {...metadata, ...changes}, blocks}
  return {explainer, norm: exampleNorm, theme: exampleTheme}
}

const figure: Draft = {
  type: 'cifra',
  title: 'Lo que recibes',
  figure: '60 m²',
  caption: plain('de tierra por cada grupo de vecinos'),
  detail: [plain('El municipio pone también el agua, la cerca y las primeras semillas.')]
}
const who: Draft = {
  type: 'quien',
  title: '¿Quién puede pedirlo?',
  intro: [],
  items: [
    plain('Grupos de cinco personas o más que vivan en la misma colonia'),
    plain('Escuelas públicas, con el visto bueno de su comité de madres y padres'),
    plain('Personas mayores: su grupo puede ser de tres')
  ]
}
const bring: Draft = {
  type: 'requisitos',
  title: 'Qué llevar',
  intro: [plain('Todo en copia; los originales solo se muestran.')],
  items: [
    plain('Identificación oficial de cada integrante'),
    plain('Comprobante de domicilio de los últimos tres meses'),
    plain('Carta firmada por el grupo que diga quién lo representa'),
    plain('Croquis o foto del terreno que quieren')
  ]
}
const steps: Draft = {
  type: 'pasos',
  title: 'Cómo se pide, paso a paso',
  intro: [],
  steps: [
    {title: 'Junten al grupo', text: [plain('Elijan a quien los represente y firmen la carta.')]},
    {
      title: 'Busquen el terreno',
      text: [plain('La lista de los que están libres está en la oficina y en el sitio.')]
    },
    {title: 'Entreguen los papeles', text: [plain('En la ventanilla de Parques les dan un folio.')]},
    {
      title: 'Reciban la visita',
      text: [plain('Alguien del municipio revisa el terreno con ustedes, en menos de diez días hábiles.')]
    },
    {title: 'Firmen y siembren', text: [plain('El permiso dura dos años y se puede renovar.')]}
  ]
}
const dates: Draft = {
  type: 'plazos',
  title: 'Fechas que importan',
  intro: [],
  terms: [
    {when: '1 al 28 de febrero', what: plain('Se reciben solicitudes')},
    {when: '15 de marzo', what: plain('Se publica la lista de grupos aceptados')},
    {when: '1 de abril', what: plain('Se entregan los terrenos')}
  ]
}
const questions: Draft = {
  type: 'preguntas',
  title: 'Preguntas frecuentes',
  questions: [
    {
      question: '¿Podemos vender lo que cosechemos?',
      answer: [plain('Sí, hasta la mitad. La otra mitad es para las familias del grupo.')]
    },
    {
      question: '¿Qué pasa si alguien se va?',
      answer: [
        plain('Tienen un mes para invitar a otra persona. Si no, el permiso sigue mientras queden tres.')
      ]
    },
    {question: '¿Cuesta algo?', answer: [plain('No. Nadie puede pedirles dinero por el trámite.')]}
  ]
}
const notice: Draft = {
  type: 'aviso',
  title: 'Es gratis',
  text: [
    [
      {text: 'Ningún funcionario, partido o gestor puede cobrarles', strong: true},
      {text: ' por este trámite. Si alguien lo intenta, repórtenlo a la contraloría.'}
    ]
  ]
}
const words: Draft = {
  type: 'definicion',
  title: 'Palabras del reglamento',
  definitions: [
    {
      term: 'Comodato',
      meaning: plain('préstamo de un bien sin pagar renta; se devuelve al terminar el plazo.')
    },
    {term: 'Representante', meaning: plain('quien firma por el grupo y recibe los avisos.')}
  ]
}
const contact: Draft = {
  type: 'contacto',
  title: 'Dónde preguntar',
  intro: [],
  contacts: [
    {label: 'Oficina', value: plain('Dirección de Parques, calle Morelos 14, planta baja')},
    {label: 'Horario', value: plain('lunes a viernes, de 9 a 15 horas')},
    {label: 'Teléfono', value: plain('951 555 0142')},
    {label: 'Correo', value: plain('huertos@vallec.example')}
  ]
}

const longSteps: Draft = {
  ...steps,
  steps: Array.from({length: 9}, (_, index) => ({
    title: `Etapa ${index + 1}: revisión del expediente y de sus anexos`,
    text: [
      plain(
        'Entregue la copia de cada documento en la ventanilla, espere a que la persona que atiende la compare con el original y pida que le sellen el acuse con la fecha y la hora.'
      )
    ]
  }))
} as Draft

const answer = (label: string, next: DecisionAnswer['next']): DecisionAnswer => ({label, next})
const outcome = (text: string): DecisionAnswer['next'] => ({type: 'outcome', text: [{text, strong: true}]})
const ask = (question: string, ...answers: DecisionAnswer[]): DecisionQuestion => ({
  type: 'question',
  question,
  answers
})
const decision: Draft = {
  type: 'decision',
  title: '¿Es para tu grupo?',
  intro: [],
  root: ask(
    '¿Son cinco personas o más?',
    answer(
      'Sí',
      ask(
        '¿Viven en la misma colonia?',
        answer(
          'Sí',
          ask(
            '¿Hay un terreno libre cerca?',
            answer('Sí', outcome('Pueden pedirlo desde el 1 de febrero')),
            answer('No', outcome('No este año: apúntense en la lista de espera'))
          )
        ),
        answer('No', outcome('No: cada colonia tiene su propio huerto'))
      )
    ),
    answer('No', outcome('No todavía: inviten a más vecinos'))
  )
}
const chart = {
  type: 'grafica',
  intro: [],
  file: 'huertos.csv',
  categoryName: 'Año',
  flows: []
} as const
const bars: Draft = {
  ...chart,
  title: 'Huertos que ha abierto cada colonia',
  intro: [],
  chart: 'barras',
  unit: 'huertos',
  categories: ['La Loma', 'Centro', 'Fraccionamiento Los Sabinos', 'San Isidro'],
  series: [{name: 'Huertos', values: [12, 7, 19, null]}],
  flows: []
}
const line: Draft = {
  ...chart,
  title: 'Solicitudes y permisos de cada año',
  intro: [],
  chart: 'linea',
  unit: 'trámites',
  categories: ['2019', '2020', '2021', '2022', '2023', '2024', '2025'],
  series: [
    {name: 'Solicitudes', values: [14, 9, 22, 31, 38, 52, 61]},
    {name: 'Permisos', values: [10, 6, 15, 27, 33, 44, 58]}
  ],
  flows: []
}
const parts: Draft = {
  ...chart,
  title: 'En qué se gasta el dinero',
  intro: [],
  chart: 'partes',
  unit: 'pesos',
  categories: ['Agua y tuberías', 'Cercas', 'Semillas y composta', 'Visitas'],
  series: [{name: '2025', values: [420000, 180000, 95000, 55000]}],
  flows: []
}
const flow: Draft = {
  ...chart,
  title: 'De dónde viene y a dónde va',
  intro: [],
  chart: 'flujo',
  unit: 'pesos',
  categoryName: '',
  categories: [],
  series: [],
  flows: [
    {from: 'Presupuesto municipal', to: 'Programa de huertos', value: 600000},
    {from: 'Estado', to: 'Programa de huertos', value: 150000},
    {from: 'Programa de huertos', to: 'Agua y tuberías', value: 420000},
    {from: 'Programa de huertos', to: 'Cercas y herramienta', value: 235000},
    {from: 'Programa de huertos', to: 'Semillas', value: 95000}
  ]
}
const comparison: Draft = {
  type: 'comparacion',
  title: 'Huerto de barrio o de escuela',
  intro: [],
  columns: ['', 'De barrio', 'De escuela'],
  rows: [
    [
      plain('Quién lo pide'),
      plain('Cinco vecinas o vecinos'),
      plain('La dirección, con el comité de familias')
    ],
    [plain('Terreno'), plain('60 m²'), plain('Hasta 30 m²')],
    [plain('Permiso'), plain('2 años'), plain('1 año escolar')]
  ]
}
const rights: Draft = {
  type: 'derechos',
  title: 'Tus derechos',
  intro: [],
  items: [
    plain('Recibir respuesta por escrito en diez días hábiles'),
    plain('Que te expliquen por qué, si no aceptan tu solicitud'),
    plain('Pedir una segunda revisión sin pagar')
  ]
}
const quotation: Draft = {
  type: 'cita',
  title: 'Lo que dice el reglamento',
  text: [plain('La tierra pública que no se usa podrá darse a quien la siembre para su comunidad.')]
}
const prose: Draft = {
  type: 'texto',
  title: '',
  text: [
    plain('Un huerto de cuadra da verdura, sombra y un lugar para conocerse. El municipio presta la tierra.')
  ]
}

/** Inputs of very different size, used by tests and by the gallery of pieces. */
export const examples = {
  /** Two blocks: nothing must look missing. */
  minimo: exampleInput('minimo', [who, contact]),
  /** One block, with no figure and no contact. */
  aviso: exampleInput('aviso', [notice], {titulo: 'Aviso', resumen: 'Lo único que hay que saber.'}),
  /** What an office usually writes. */
  huertos: exampleInput('huertos', [figure, who, bring, steps, dates, questions, notice, contact]),
  /** All the kinds of block, several figures, a legend of the law. */
  completo: exampleInput(
    'completo',
    [
      figure,
      {
        ...figure,
        title: 'Plazo',
        figure: '10 días hábiles',
        caption: plain('para recibir la visita'),
        detail: []
      },
      {...figure, title: 'Costo', figure: '$0', caption: plain('cuesta el trámite'), detail: []},
      who,
      bring,
      notice,
      longSteps,
      {
        ...dates,
        terms: [
          ...(dates as unknown as {terms: []}).terms,
          {when: 'Cada seis meses', what: plain('Informe del grupo, en una hoja')},
          {
            when: 'Al cumplirse los dos años',
            what: plain(
              'Devolución del terreno o renovación del permiso, que se pide con un mes de anticipación'
            )
          }
        ]
      } as Draft,
      questions,
      words,
      contact
    ],
    {
      titulo: 'Permiso para sembrar en terrenos públicos y aprovechar su cosecha en comunidad',
      leyenda:
        'Este programa es público y no lo promueve ningún partido. Nadie puede usarlo para fines distintos de los que establece.'
    }
  ),
  /** Steps first, and the blocks that draw: decisions, comparisons, charts, quotations. */
  dibujos: exampleInput('dibujos', [
    prose,
    decision,
    steps,
    comparison,
    bars,
    line,
    parts,
    flow,
    rights,
    quotation,
    contact
  ]),
  /** Words and addresses wider than a column. */
  palabras: exampleInput('palabras', [
    {...figure, figure: '$1,234,567,890,123.45', caption: plain('presupuesto plurianual')},
    {
      ...bring,
      items: [
        plain('Autorización otorrinolaringológicopediátrica desinstitucionalizadora'),
        plain(
          'https://vallec.example/tramites/huertos/formatos/2026/solicitud-unica-de-terreno-municipal-v2.pdf'
        ),
        plain('¿«Ñandú», güero, canción, índice? ¡Sí!')
      ]
    } as Draft,
    {...steps, title: 'PROCEDIMIENTO ADMINISTRATIVO DE REGULARIZACIÓN EXTRAORDINARIA'} as Draft,
    {
      ...contact,
      contacts: [
        {label: 'Correo', value: plain('direcciongeneraldeparquesyjardinesmunicipales@vallec.example')}
      ]
    } as Draft
  ])
} as const satisfies Record<string, PieceInput>
