const heads =
  'academia acuerdo administracion agencia alianza asamblea auditoria ayuntamiento banco cabildo camara centro codigo colegio comision comite congreso consejo consejeria constitucion convencion convenio coordinacion corte decreto defensoria delegacion departamento diario direccion ejecutivo escuela estado estatuto estrategia facultad federacion fiscalia fondo fuerzas gobierno guardia hospital instituto junta juzgado ley leyes lineamientos manual ministerio modelo municipio norma oficialia oficina organizacion organo pacto padron petroleos plan plataforma poder politica portal presidencia procuraduria programa protocolo red registro reglamento reglas reino republica secretaria secretariado senado servicio sistema subprocuraduria subsecretaria suprema tesoreria tratado tribunal unidad universidad'

/** First words of names of laws and bodies, folded: after a full stop only these begin a name. */
export const nameHeads: ReadonlySet<string> = new Set(heads.split(' '))

/** Words inside a name that have no capital, folded. */
export const nameLinks: ReadonlySet<string> = new Set(
  'a al con de del e el en la las los o para por sobre y'.split(' ')
)
