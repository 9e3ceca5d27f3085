/** Kinds of block for which a norm is searched. */
export type CandidateType =
  | 'aviso'
  | 'contacto'
  | 'derechos'
  | 'obligaciones'
  | 'pasos'
  | 'quien'
  | 'requisitos'

/** What speaks for a provision; patterns are for folded text. */
export interface CandidatePattern {
  words: readonly (readonly [pattern: RegExp, weight: number])[]
  heading: RegExp
  /** What speaks against it, near the beginning. */
  against: RegExp
  /** Weight of having a list. */
  list: number
  /** Whether its words must stand near the beginning, where a provision says what it is about. */
  isLead: boolean
  /** How many provisions at most. */
  most: number
  /** Least weight of words, heading and list. */
  least: number
}

/** Who a citizen is in a norm. */
export const person =
  /\b(?:toda persona|cualquier persona|las? personas? (?:solicitantes?|interesadas?|beneficiarias?|fisicas?|titulares?|que)|(?:el|la|los|las) (?:solicitantes?|interesad[oa]s?|beneficiari[oa]s?|particular(?:es)?|usuari[oa]s?|ciudadan[oa]s?|trabajador(?:a|es|as)?|aspirantes?|estudiantes?|habitantes|madres?|padres?|victimas?|patron(?:es)?|promovente|contribuyentes?)|quien(?:es)? (?:solicite|desee|pretenda|aspire)n?)\b/

/** Who is an office: what it does among its own is not what a citizen asks about. */
export const authority =
  /^(?:el (?:instituto|consejo|comite|comision|pleno|presidente|congreso|ejecutivo|poder|sistema|organo|secretari\w+|titular)|la (?:secretaria|comision|camara|junta|federacion|autoridad (?:nacional|garante)|procuraduria)|los (?:sujetos obligados|comites|poderes|organos|organismos|municipios|titulares)|las (?:autoridades|dependencias|entidades|secretarias|camaras))\b/

/** Words of a procedure that a citizen begins. */
export const procedure =
  /\b(?:solicitud(?:es)?|solicitantes?|requisitos?|tramites?|inscripcion|registrarse|convocatoria|ventanillas?|formato|acuse|folio|documentos siguientes|interesad[oa]s?|beneficiari[oa]s?|queja|denuncia)\b/g

/** What speaks for a provision, by the kind of block it could sustain. */
export const candidatePatterns: Readonly<Record<CandidateType, CandidatePattern>> = {
  quien: {
    words: [
      [
        /\b(?:podran?|puede[n]?) (?:solicitar|presentar|obtener|acceder|participar|recibir|inscribirse|ser (?:beneficiari|titular)|ejercer|pedir)/,
        3
      ],
      [/\b(?:toda|cualquier) persona (?:\S+ ){0,8}(?:podra|tiene derecho|tendra derecho)/, 4],
      [/\b(?:poblacion objetivo|criterios de elegibilidad|seran beneficiari|podran ser beneficiari)/, 5],
      [/\b(?:quienes? cumplan?|que cumplan? con lo siguiente|esta dirigid[oa] a|se dirige a)/, 3],
      [/\bedad\b|\baños cumplidos\b|\bresid(?:a|an|encia|ir)\b|\bdomicilio en\b/, 1]
    ],
    heading: /poblacion|beneficiari|elegibilidad|quien(?:es)? puede|destinatari|cobertura/,
    against: /queja|denuncia|recurso|demanda|inconform/,
    list: 1,
    isLead: true,
    most: 2,
    least: 3
  },
  requisitos: {
    words: [
      [/\brequisitos?\b/, 3],
      [
        /\b(?:debera[n]?|debe[n]?) (?:presentar|acompañar|contener|anexar|adjuntar|entregar|acreditar|cumplir|exhibir|señalar|reunir)\b/,
        3
      ],
      [/\b(?:los|siguientes) documentos\b|\bdocumentacion\b/, 2],
      [
        /\bcurp\b|\bidentificacion oficial\b|\bcomprobante de\b|\bacta de nacimiento\b|\boriginal y copia\b/,
        3
      ],
      [/\bsolicitud\b/, 1]
    ],
    heading: /requisito|documentacion|documentos/,
    against: /recurso|denuncia|queja|demanda|inconform|sindicat|servidor|\binformes?\b/,
    list: 4,
    isLead: true,
    most: 2,
    least: 6
  },
  pasos: {
    words: [
      [/\bsolicitud(?:es)?\b/, 1],
      [
        /\b(?:presentar(?:a[n]?|se|an)?|ingresar|registrar(?:se|a|an)?|inscribir(?:se|a|an)?|entregar(?:a[n]?)?|acudir(?:a[n]?)?|recibid[ao]s?)\b/,
        2
      ],
      [
        /\b(?:notificar(?:a[n]?|se)?|respuesta|resolver(?:a[n]?)?|resolucion|resultados|prevenir|requerir|subsan\w+|acuse|folio)\b/,
        2
      ]
    ],
    heading: /procedimiento|tramite|registro|mecanica|operacion|solicitud|inscripcion|del acceso/,
    against: /recurso|denuncia|queja|demanda|inconform|sancion|derechos y obligaciones/,
    list: 0,
    isLead: false,
    most: 6,
    least: 4
  },
  derechos: {
    words: [
      [/\b(?:son|tendran?|tienen?|los siguientes|gozaran? de los siguientes) derechos?\b/, 3],
      [/\bderechos de (?:las personas|l[oa]s (?:beneficiari|usuari|trabajador|victima|solicitante))/, 4],
      [/\btoda persona tiene derecho\b/, 3]
    ],
    heading: /derechos/,
    against: /autoridad(?:es)? (?:debera|tendra)/,
    list: 2,
    isLead: true,
    most: 1,
    least: 4
  },
  obligaciones: {
    words: [
      [
        /\bson obligaciones de (?:las personas|l[oa]s (?:beneficiari|usuari|trabajador|solicitante|madre|padre))/,
        5
      ],
      [
        /\b(?:beneficiari|usuari|trabajador|estudiante|personas? titular)\S* (?:\S+ ){0,3}(?:debera[n]?|esta[n]? obligad|tendra[n]? las siguientes obligaciones)/,
        4
      ],
      [/\bobligaciones\b/, 1]
    ],
    heading: /obligaciones|corresponsabilidad|compromisos/,
    against: /recurso|denuncia|queja|sujetos obligados|servidor|autoridades/,
    list: 2,
    isLead: true,
    most: 1,
    least: 5
  },
  aviso: {
    words: [
      [/\bgratuit[oa]s?\b|\bsin costo\b|\bno (?:tendra|causara) costo/, 4],
      [/\bqueda (?:estrictamente )?prohibid[oa]\b|\bse prohibe\b|\ben ningun caso\b|\bnadie podra\b/, 3],
      [/\bfines (?:politicos|electorales)|\bpartido politico\b|\bdiscriminacion\b/, 2]
    ],
    heading: /prohibicion|gratuidad|blindaje|restriccion/,
    against: /recurso|servidor|demanda/,
    list: 0,
    isLead: false,
    most: 1,
    least: 3
  },
  contacto: {
    words: [
      [
        /\b(?:telefono|correo electronico|pagina (?:electronica|de internet)|sitio (?:web|de internet)|ventanillas?|domicilio ubicado|horario)\b/,
        2
      ],
      [/\b(?:calle|avenida|colonia|codigo postal|lunes a viernes)\b/, 4],
      [
        /\b(?:atencion|orientar|auxiliar|asesor)\w* (?:\S+ ){0,4}(?:personas|particulares|ciudadan|public)/,
        2
      ],
      [/\bunidad(?:es)? de (?:transparencia|atencion|enlace)\b|\bprocuraduria\b/, 1]
    ],
    heading: /atencion|contacto|ventanilla|unidades de|quejas/,
    against: /directorio|servidor[ae]s? public|publicar|transparentar/,
    list: 0,
    isLead: false,
    most: 1,
    least: 4
  }
}

/** A provision that says what words mean sustains nothing else. */
export const definitions = /^.{0,160}\bse (?:entendera|entiende|considera)n? (?:por|como)\b/

/** Terms that name the norm or an office and explain nothing. */
export const plainTerms =
  /^(?:(?:presentes? )?(?:ley|reglamento|reglas|lineamientos|codigo|constitucion|programa|manual)|.*(?:instituto|secretaria|consejo|comite|municipio|ayuntamiento|federacion|estado|plataforma).*)$/

/** Questions that people ask of any norm, and what answers them. */
export const questionPatterns: readonly (readonly [question: string, answer: RegExp])[] = [
  ['¿Cuánto cuesta?', /\bgratuit[oa]s?\b|\bcosto\b|\bcuotas? de\b|\bpago de derechos\b/],
  [
    '¿Qué hago si no estoy de acuerdo?',
    /\brecurso de (?:revision|inconformidad|reconsideracion)\b|\binconform(?:idad|arse|e)\b|\bimpugnar\b/
  ],
  [
    '¿Qué pasa si no responden a tiempo?',
    /\bfalta de respuesta\b|\b(?:afirmativa|negativa) ficta\b|\bsilencio administrativo\b|\bse entendera (?:negad|resuelt|aprobad)/
  ],
  [
    '¿Qué pasa si falta un dato o un papel?',
    /\bprevendra[n]?\b|\bprevenir(?:le)? (?:a(?:l| la)|por)\b|\bsubsan\w+|\binsuficientes, incompletos\b|\bdocumentacion (?:faltante|incompleta)\b/
  ],
  [
    '¿Cómo se pierde?',
    /\bcausas? de (?:baja|cancelacion|suspension)\b|\bse (?:cancelara|suspendera|perdera|dara de baja)\b|\bcancelacion\b/
  ],
  ['¿Pueden cuidar mis datos personales?', /\bdatos personales\b/],
  ['¿Dónde denuncio?', /\bdenuncias?\b|\bquejas\b/]
]
