/**
 * Nouns of an action, each with the verb that says it: «notificación», «notificar».
 *
 * Source: Diccionario de la lengua española (RAE): «acción y efecto de …»; those that official texts use.
 * Procedures and bodies that have such a name of their own («declaración», «elección», «sesión») are left out.
 */
const pairs =
  'acreditación acreditar,actualización actualizar,adaptación adaptar,adecuación adecuar,adjudicación adjudicar,adquisición adquirir,ajuste ajustar,' +
  'ampliación ampliar,análisis analizar,aplicación aplicar,aprobación aprobar,asignación asignar,autorización autorizar,' +
  'búsqueda buscar,cálculo calcular,cancelación cancelar,canje canjear,capacitación capacitar,captura capturar,clasificación clasificar,' +
  'cobro cobrar,colocación colocar,comparación comparar,compra comprar,comprobación comprobar,comunicación comunicar,' +
  'contratación contratar,convocatoria convocar,coordinación coordinar,corrección corregir,cotejo cotejar,cumplimiento cumplir,depósito depositar,' +
  'descarga descargar,descripción describir,designación designar,destrucción destruir,determinación determinar,devolución devolver,difusión difundir,' +
  'digitalización digitalizar,distribución distribuir,donación donar,ejecución ejecutar,elaboración elaborar,eliminación eliminar,emisión emitir,entrega entregar,' +
  'envío enviar,estimación estimar,evaluación evaluar,examen examinar,expedición expedir,explicación explicar,exploración explorar,' +
  'firma firmar,identificación identificar,impresión imprimir,impugnación impugnar,inscripción inscribir,inspección inspeccionar,' +
  'instalación instalar,integración integrar,interpretación interpretar,investigación investigar,liquidación liquidar,mantenimiento mantener,' +
  'medición medir,mejora mejorar,modificación modificar,monitoreo monitorear,nombramiento nombrar,notificación notificar,' +
  'otorgamiento otorgar,pago pagar,planeación planear,preparación preparar,presentación presentar,' +
  'propuesta proponer,publicación publicar,realización realizar,reasignación reasignar,recepción recibir,reclamación reclamar,recolección recolectar,recopilación recopilar,' +
  'rectificación rectificar,reembolso reembolsar,registro registrar,reintegro reintegrar,renovación renovar,reparación reparar,reparto repartir,requerimiento requerir,' +
  'restitución restituir,retención retener,revisión revisar,revocación revocar,selección seleccionar,solicitud solicitar,' +
  'supervisión supervisar,suspensión suspender,sustitución sustituir,transferencia transferir,transmisión transmitir,traslado trasladar,uso usar,validación validar,' +
  'valoración valorar,venta vender,verificación verificar,vigilancia vigilar,visita visitar'

/** Verbs by their noun, singular and plural, lower case with accents. */
export const actionNouns: ReadonlyMap<string, string> = new Map(
  pairs.split(',').flatMap((pair) => {
    const [noun = '', verb = ''] = pair.split(' ')
    return [
      [noun, verb],
      [pluralOf(noun), verb]
    ] as Array<[string, string]>
  })
)

function pluralOf(noun: string): string {
  if (noun.endsWith('s')) return noun
  return noun.endsWith('ón')
    ? `${noun.slice(0, -2)}ones`
    : noun === 'examen'
      ? 'exámenes'
      : /[aeo]$/.test(noun)
        ? `${noun}s`
        : `${noun}es`
}
