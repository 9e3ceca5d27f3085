const list = (names: readonly string[]) =>
  new Intl.ListFormat('es', {type: 'disjunction'}).format(names.map((name) => `\`${name}\``))
const elements = (n: number) => `${n} ${n === 1 ? 'elemento' : 'elementos'}`

/** What is said about configs in Spanish. */
export const es = {
  types: {
    array: 'una lista',
    boolean: '`true` o `false`',
    number: 'un número',
    object: 'un objeto con claves',
    string: 'un texto'
  },
  wrongType: (found: string, expected: readonly string[]) =>
    `Valor ${found}, se esperaba ${expected.join(' o ')}`,
  wrongValue: (found: string, expected: readonly string[]) =>
    `Valor \`${found}\`, se esperaba ${list(expected)}`,
  tooSmall: (found: string, least: number) => `Valor ${found}, se esperaba un número desde ${least}`,
  empty: 'Texto vacío, se esperaba una palabra o más',
  wrongLength: (found: number, least: number, most: number) =>
    `Lista de ${elements(found)}, se esperaba ${found < least ? `al menos ${least}` : `como máximo ${most}`}`,
  unknownKey: (key: string, near: string | undefined, names: readonly string[]) =>
    `Clave \`${key}\` desconocida, se esperaba ${near ? `\`${near}\`` : names.length ? list(names) : 'una de las que da `llano rules`'}`,
  missingKey: (key: string) => `Falta la clave \`${key}\`, se esperaba junto a las demás`,
  repeatedKey: 'Clave repetida, se esperaba una sola vez, junte las dos',
  notUnderstood: (format: string) =>
    `No se entiende desde aquí, se esperaba ${format} bien formado, revise ${format === 'JSON' ? 'comas, comillas y llaves' : 'sangrías, comillas y dos puntos'}`,
  nothing:
    'Sin configuración, se esperaba un objeto con `preset`, `rules`, `dictionary`, `ignores` u `overrides`; en TypeScript, con `export default`',
  several: (paths: readonly string[]) =>
    `Hay ${paths.length} configuraciones en la misma carpeta (${paths.join(', ')}), se esperaba una, junte o borre las demás`,
  unknownKind: (path: string) =>
    `${path}: no es una configuración, se esperaba un archivo .json, .yml o .ts, o package.json`,
  missing: (path: string) => `${path}: no existe, se esperaba un archivo de configuración; revise la ruta`,
  unreadable: (path: string, code: string) => `${path}: no se pudo leer (${code}), revise los permisos`,
  fails: (path: string, reason: string) =>
    `${path}: no se pudo cargar (${reason}), se esperaba un módulo con la configuración en \`export default\``
}

/** Everything said about configs, in one language. */
export type Strings = typeof es
