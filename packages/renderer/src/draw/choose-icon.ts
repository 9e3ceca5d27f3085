import {type Block, toPlainText} from 'remark-explainer'

/** Icon of each kind of block. */
export const blockIcons: Record<Block['type'], string> = {
  aviso: 'info',
  cifra: 'chart-column',
  cita: 'quote',
  comparacion: 'columns-3',
  contacto: 'phone',
  decision: 'split',
  definicion: 'book-open',
  derechos: 'shield-check',
  grafica: 'chart-pie',
  obligaciones: 'handshake',
  pasos: 'footprints',
  plazos: 'calendar-days',
  preguntas: 'circle-question-mark',
  quien: 'users',
  requisitos: 'clipboard-check',
  texto: 'file-text'
}

/** Words of notices that warn, without accents. */
const warnings =
  /\b(?:nadie|ningun[ao]?|prohib\w+|cuidado|peligro\w*|riesgo\w*|fraude\w*|engan\w+|fals[ao]s?|denunci\w+|multa\w*|sancion\w*|delito\w*|pierdes?|perder\w*|cancel\w+|no (?:pagues?|des|entregues?|firmes?|compart\w+|puede[ns]?|deben?))\b/

/**
 * Choose the icon of a block.
 *
 * @param block
 *   Any block.
 * @returns
 *   Name of an icon of Lucide; the sign of alert only for notices that warn.
 */
export function blockIcon(block: Block): string {
  if (block.type !== 'aviso') return blockIcons[block.type]
  return warnings.test(fold(`${block.title} ${block.text.map(toPlainText).join(' ')}`))
    ? 'triangle-alert'
    : blockIcons.aviso
}

/**
 * Beginnings of words, without accents, and the icon that shows them. The word nearest the start of a text
 * decides: it is usually what the text is about.
 */
export const iconWords: ReadonlyArray<[string, string]> = [
  ['curp|ine|identificacion|credencial|pasaporte|cedula|licencia de conducir', 'id-card'],
  ['acta|nacimiento|matrimonio|defuncion', 'scroll-text'],
  ['boleta|calificacion|promedio|constancia|certificado|titulo|diploma', 'graduation-cap'],
  ['recibo|factura|ticket|comprobante de pago', 'receipt'],
  ['comprobante de domicilio|domicilio|vivienda|casa|hogar|vive|vives|vivan|residen|habita|vecin', 'house'],
  ['fotografia|foto|retrato', 'image'],
  ['clabe|cuenta|tarjeta|banco|bancari', 'credit-card'],
  ['firma|firme|firmad|escrito|carta|solicitud escrita', 'pen-line'],
  ['formato|formulario|solicitud|copia|documento|expediente|oficio|anexo', 'file-text'],
  ['telefono|llam|marque|celular|whatsapp', 'phone'],
  ['correo|mail|electronico@|mensaje', 'mail'],
  ['en linea|internet|pagina|sitio|portal|web|sistema|plataforma|https|www', 'globe'],
  ['horario|hora|lunes|martes|miercoles|jueves|viernes|abre|atiende de', 'clock'],
  ['oficina|ventanilla|direccion|calle|avenida|colonia|palacio|modulo|ubicacion|delegacion', 'map-pin'],
  ['discapacidad', 'accessibility'],
  ['silla de ruedas|movilidad', 'accessibility'],
  ['camion|autobus|transporte|ruta|traslad|camino', 'bus'],
  ['bicicleta|cicl', 'bike'],
  [
    'escuela|estudi|alumn|primaria|secundaria|preparatoria|bachiller|universi|beca|inscri|grado|clase',
    'school'
  ],
  ['bebe|recien nacid|lactan|embaraz', 'baby'],
  ['nin[ao]s?|hij[ao]s?|menor|tutor|madre|padre|famili|persona a cargo', 'users'],
  ['adult[ao]s? mayor|jubilad|pension', 'hand-heart'],
  ['salud|medic|hospital|clinica|vacuna|enferm', 'heart-pulse'],
  ['agua|drenaje|pozo', 'droplets'],
  [
    'huerto|jardin|hortaliza|planta|semilla|campo|siembra|sembr|cosecha|maiz|parcela|agricul|ganad|ejid',
    'sprout'
  ],
  ['parque|arbol|bosque|ambient|verde', 'tree-pine'],
  ['energia|luz|electric', 'lightbulb'],
  ['ingreso|salario|dinero|pesos|pago|paga|monto|apoyo economico|\\$|presupuest|recurso', 'banknote'],
  ['trabaj|empleo|empres|negocio|patron', 'briefcase'],
  ['transparen|publica|publican|difund|consult|revisa|vigila|rendicion', 'eye'],
  ['informacion|dato|registro|padron|lista', 'database'],
  ['participa|ciudadan|comunidad|asamblea|comite|reunion|sociedad', 'users-round'],
  ['vot|elec', 'vote'],
  ['queja|denuncia|reclam|inconform|impugn|apel', 'megaphone'],
  ['corrup|integridad|etica|sancion|juez|tribunal|justicia|legal|ley', 'scale'],
  ['proteg|segur|derecho|garant|confidencial|privac', 'shield-check'],
  ['tecnolog|innova|digital|comput', 'monitor-smartphone'],
  ['respuesta|resolucion|resultado|aprob|acept', 'badge-check'],
  ['espera|plazo|tarda', 'hourglass'],
  ['recib|cobr|entreg', 'hand-coins'],
  ['acuerdo|conven|compromis|colabor|coopera', 'handshake'],
  ['idioma|lengua|indigena|traduc', 'languages'],
  ['gobierno|ayuntamiento|municip|instituc|secretaria', 'landmark']
]

const patterns = iconWords.map(
  ([words, icon]) => [new RegExp(`(?<![\\p{L}\\d])(?:${words})`, 'u'), icon] as const
)

/**
 * Choose the icon that shows what a text is about.
 *
 * @param text
 *   A requirement, a contact, a title.
 * @param otherwise
 *   Icon when nothing in the text can be shown.
 * @returns
 *   Name of an icon of Lucide.
 */
export function chooseIcon(text: string, otherwise: string): string {
  const folded = fold(text)
  let best: {index: number; icon: string} | undefined
  for (const [pattern, icon] of patterns) {
    const index = folded.search(pattern)
    if (index >= 0 && (!best || index < best.index)) best = {index, icon}
  }
  return best?.icon ?? otherwise
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
