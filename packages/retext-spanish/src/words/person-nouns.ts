/**
 * Nouns of people and of what acts as people do, in the singular without accent marks; those in -dor, -ista,
 * -nte … are told by their ending.
 *
 * Source: Diccionario de la lengua española (RAE); common nouns of news and norms.
 */
const nouns =
  'academia becario destinatario licenciatario usufructuario arrendatario concesionario permisionario agencia agrupacion area asamblea auditoria banco camara cancilleria contraloria contraparte coordinacion departamento ' +
  'directiva direccion encargado entidad instancia jurado juzgado legislatura licenciado mando monarca ong operario perito personal pleno poder ponencia ' +
  'prensa presidencia procurador procuraduria quejoso sala secretariado subcomite subdelegacion subsecretaria superior suplente tercero tesoreria ' +
  'unidad universidad abuelo abogado academico actor actriz acusado adolescente adulto afiliado alcalde alumno amigo anciano apoderado arbitro arquitecto artista asesor ' +
  'aspirante autor autoridad ayuntamiento banda bando beneficiario bloque cabildo campeon campeona candidato catedratico chica chico ' +
  'ciudadano ciudadania cliente club coalicion colectivo colega colegio comandante comision comisionado comisario comite compañero compañia comunidad ' +
  'concejal congreso consejero consejo consorcio consumidor contribuyente coordinador corte defensoria delegacion delegado demandado ' +
  'dependencia deportista deudor dios diputado director doctor dueño economista ejecutivo ejercito embajador empleado empresa empresario enemigo ' +
  'equipo escritor esposa esposo estado experto familia federacion filosofo fiscal fiscalia formacion funcionario fundacion ganador general ' +
  'gente gobernador gobernante gobierno grupo guerrilla guerrillero guionista habitante hermana hermano heroe hija hijo hombre imputado individuo ingeniero ' +
  'inmigrante inspector institucion instituto interesado inversor jefe jefa joven judio juez jueza jugador junta lector lider madre maestro ' +
  'magistrado marido medico mesa miembro militante militar ministerio ministra ministro mujer municipio musico nacion niña niño novio obispo obrero oficial ' +
  'oficina oposicion organismo organizacion organo padre pais papa pareja parlamento particular partido patron persona personaje piloto poblacion policia politico ' +
  'portavoz preso presidente presidenta principe procuraduria profesor profesora promovente propietario protagonista proveedor pueblo rector reina ' +
  'representante rey rival sacerdote secretaria secretario seguidor seleccion senado senador señor señora servidor sindicato socio soldado ' +
  'solicitante sujeto tecnico testigo titular trabajador tribunal tripulante tropa turista usuario vecino victima visitante viuda votante'

const known: ReadonlySet<string> = new Set(nouns.split(' '))
const personEnding = /(?:[aei]dor|ista|sor|tor|ologo|grafo|iatra)(?:a|as|es|s)?$|(?:ense|ante|iente)s?$/
/** Things whose name ends as a name of people does. */
const things: ReadonlySet<string> = new Set(
  (
    'ambiente antecedente componente constante corriente determinante elevador excedente expediente factor incidente indicador ingrediente instante lista ' +
    'motor ordenador patente pendiente pista presente recipiente restante revista semblante sector siguiente subsiguiente televisor valor variante vertiente vista volante accidente ante mediante durante'
  ).split(' ')
)

/**
 * Tell whether a noun names people or a body that acts.
 *
 * @param folded
 *   Noun in lower case without accent marks, singular or plural.
 * @returns
 *   Whether it does.
 */
export function isPersonNoun(folded: string): boolean {
  const singular = folded.replace(/ces$/, 'z').replace(/(?<=[^aeiou])es$/, '')
  const bare = folded.replace(/s$/, '')
  const masculine = bare.replace(/a$/, 'o')
  if ([folded, singular, bare, masculine].some((form) => known.has(form))) return true
  return personEnding.test(folded) && !things.has(singular) && !things.has(bare)
}

/** Source: as above. */
const documents: ReadonlySet<string> = new Set(
  (
    'acta acuerdo anexo apoyo articulo aviso beca base bimestre capitulo catalogo codigo constancia convenio convocatoria declaratoria decreto ' +
    'diario dictamen domicilio estrategia etapa expediente fondo formato fraccion informe ley lineamiento lista manual mes norma padron plan plataforma portal ' +
    'presupuesto procedimiento programa protocolo proyecto registro reglamento regla resolucion semestre servicio sistema solicitud titulo tratado trimestre'
  ).split(' ')
)

/**
 * Tell whether a noun names a document, a plan or a term, which norms write with a capital as they do bodies.
 *
 * @param folded
 *   Noun in lower case without accent marks, singular or plural.
 * @returns
 *   Whether it does.
 */
export function isDocumentNoun(folded: string): boolean {
  if (folded === 'constitucion' || documents.has(folded)) return true
  return documents.has(folded.replace(/s$/, '')) || documents.has(folded.replace(/es$/, ''))
}
