/** Whose readers know an acronym without being told. */
export type AcronymProfile = 'comunes' | 'mexico' | 'ninguna'

/** Acronyms that need no definition, with what they stand for (empty: the acronym is the name). */
export const commonAcronyms: Readonly<Record<string, string>> = {
  ADN: 'ácido desoxirribonucleico',
  ARN: 'ácido ribonucleico',
  CD: 'disco compacto',
  COVID: 'enfermedad por coronavirus',
  DVD: 'disco versátil digital',
  FIFA: 'Federación Internacional de Fútbol Asociación',
  GPS: 'sistema de posicionamiento global',
  HTML: 'lenguaje de marcado de hipertexto',
  ID: 'identificador',
  IP: 'protocolo de internet',
  ISBN: 'número internacional normalizado de libro',
  ISO: 'Organización Internacional de Normalización',
  LGBT: 'lesbianas, gais, bisexuales y trans',
  OEA: 'Organización de los Estados Americanos',
  OIT: 'Organización Internacional del Trabajo',
  OMS: 'Organización Mundial de la Salud',
  ONG: 'organización no gubernamental',
  ONU: 'Organización de las Naciones Unidas',
  PC: 'computadora personal',
  PDF: 'formato de documento portátil',
  PIB: 'producto interno bruto',
  PVC: 'policloruro de vinilo',
  QR: 'respuesta rápida',
  RH: 'factor Rhesus',
  SIDA: 'síndrome de inmunodeficiencia adquirida',
  SMS: 'servicio de mensajes cortos',
  TNT: 'trinitrotolueno',
  TV: 'televisión',
  UE: 'Unión Europea',
  UNESCO: 'Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura',
  UNICEF: 'Fondo de las Naciones Unidas para la Infancia',
  URL: 'dirección de internet',
  USB: 'bus serie universal',
  VIH: 'virus de la inmunodeficiencia humana',
  XML: 'lenguaje de marcado extensible'
}

/** Acronyms that everybody in Mexico knows. */
export const mexicanAcronyms: Readonly<Record<string, string>> = {
  CDMX: 'Ciudad de México',
  CFDI: 'Comprobante Fiscal Digital por Internet',
  CFE: 'Comisión Federal de Electricidad',
  CLABE: 'Clave Bancaria Estandarizada',
  CNDH: 'Comisión Nacional de los Derechos Humanos',
  CONAGUA: 'Comisión Nacional del Agua',
  CURP: 'Clave Única de Registro de Población',
  DIF: 'Sistema Nacional para el Desarrollo Integral de la Familia',
  DOF: 'Diario Oficial de la Federación',
  IEPS: 'Impuesto Especial sobre Producción y Servicios',
  IFE: 'Instituto Federal Electoral',
  IMSS: 'Instituto Mexicano del Seguro Social',
  INAH: 'Instituto Nacional de Antropología e Historia',
  INE: 'Instituto Nacional Electoral',
  INEGI: 'Instituto Nacional de Estadística y Geografía',
  INFONAVIT: 'Instituto del Fondo Nacional de la Vivienda para los Trabajadores',
  IPN: 'Instituto Politécnico Nacional',
  ISR: 'Impuesto sobre la Renta',
  ISSSTE: 'Instituto de Seguridad y Servicios Sociales de los Trabajadores del Estado',
  IVA: 'Impuesto al Valor Agregado',
  MN: 'moneda nacional',
  MXN: 'peso mexicano',
  NIP: 'número de identificación personal',
  PEMEX: 'Petróleos Mexicanos',
  RFC: 'Registro Federal de Contribuyentes',
  SAT: 'Servicio de Administración Tributaria',
  SEP: 'Secretaría de Educación Pública',
  SHCP: 'Secretaría de Hacienda y Crédito Público',
  SPEI: 'Sistema de Pagos Electrónicos Interbancarios',
  TIIE: 'tasa de interés interbancaria de equilibrio',
  UDI: 'unidad de inversión',
  UDIS: 'unidades de inversión',
  UMA: 'Unidad de Medida y Actualización',
  UMAS: 'Unidades de Medida y Actualización',
  UNAM: 'Universidad Nacional Autónoma de México'
}

/** Letters that are no acronym: kinds of company, codes of money, words that decrees print in capitals. */
export const noAcronyms: ReadonlySet<string> = new Set(
  'AC ACUERDA ACUERDAN AM ANEXO ANEXOS AVISO BIS CP CV DECRETA DECRETAN EE EUA EUR EUU EXPIDE FE FM MX NE NO NOTA NW PM PP QUATER RESUELVE RL SA SAB SAPI SC SE SW TER USA USD UTM UU WGS'.split(
    ' '
  )
)
