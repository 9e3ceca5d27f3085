const ending = /(?:[cs]i[óo]n(?:es)?|mientos?|dad(?:es)?|encias?|anzas?)$/

/**
 * Nouns in those endings that name a body, a part of a text, a place or a thing, not an action or quality.
 *
 * Source: Diccionario de la lengua española (RAE); read off the nouns in those endings that Mexican laws use most.
 */
const concrete: ReadonlySet<string> = new Set(
  (
    'fracción fracciones sección secciones nación naciones población poblaciones institución instituciones constitución asociación ' +
    'asociaciones organización organizaciones corporación corporaciones estación estaciones habitación habitaciones dirección direcciones ' +
    'comisión comisiones federación delegación delegaciones acción acciones avión aviones canción televisión pensión pensiones ' +
    'jurisdicción información educación autoridad autoridades entidad entidades ciudad ciudades comunidad comunidades sociedad sociedades universidad ' +
    'universidades unidad unidades actividad actividades cantidad cantidades edad edades propiedad propiedades facultad mitad ' +
    'enfermedad enfermedades discapacidad discapacidades modalidad modalidades necesidad necesidades localidad localidades ' +
    'dependencia dependencias agencia agencias audiencia audiencias sentencia sentencias licencia licencias provincia provincias ciencia ' +
    'ciencias residencia residencias emergencia emergencias competencia competencias ocurrencia presidencia gerencia violencia violencias ' +
    'ayuntamiento ayuntamientos documento procedimiento procedimientos departamento establecimiento establecimientos medicamento ' +
    'nacimiento nacimientos alimentación condición condiciones obligación obligaciones disposición disposiciones ocasión ocasiones razón ' +
    'conformidad ordenamiento ordenamientos lineamiento lineamientos atribución atribuciones relación relaciones situación situaciones ' +
    'seguridad procuración legislación responsabilidad responsabilidades referencia referencias manifestación manifestaciones sanción sanciones ' +
    'instalación instalaciones diversidad prisión adicción adicciones concesión concesiones expresión expresiones telecomunicaciones ' +
    'radiodifusión resolución resoluciones reunión reuniones sesión sesiones votación votaciones elección elecciones religión profesión ' +
    'profesiones opinión opiniones región regiones decisión decisiones administración versión versiones misión visión pensamiento ' +
    'movimiento movimientos confianza enseñanza capacidad capacidades velocidad calidad finalidad oportunidad oportunidades realidad ' +
    'publicidad identidad identidades humanidad maternidad electricidad nacionalidad municipalidad igualdad demarcación demarcaciones ' +
    'circunscripción excepción excepciones proporción función funciones legalidad dignidad consecuencia consecuencias experiencia conciencia'
  ).split(' ')
)

/**
 * Tell whether a word is a noun of action or quality: «verificación», «cumplimiento», «viabilidad».
 *
 * @param lower
 *   Word in lower case, with its accents.
 * @returns
 *   Whether it is; «autoridad», «fracción», «audiencia» are not.
 */
export function isAbstractNoun(lower: string): boolean {
  return lower.length > 6 && ending.test(lower) && !concrete.has(lower)
}
