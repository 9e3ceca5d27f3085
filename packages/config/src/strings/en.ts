import type {Strings} from './es.ts'

const list = (names: readonly string[]) =>
  new Intl.ListFormat('en', {type: 'disjunction'}).format(names.map((name) => `\`${name}\``))
const elements = (n: number) => `${n} ${n === 1 ? 'element' : 'elements'}`

/** What is said about configs in English. */
export const en: Strings = {
  types: {
    array: 'a list',
    boolean: '`true` or `false`',
    number: 'a number',
    object: 'an object with keys',
    string: 'a text'
  },
  wrongType: (found, expected) => `Value ${found}, expected ${expected.join(' or ')}`,
  wrongValue: (found, expected) => `Value \`${found}\`, expected ${list(expected)}`,
  tooSmall: (found, least) => `Value ${found}, expected a number from ${least} up`,
  empty: 'Empty text, expected a word or more',
  wrongLength: (found, least, most) =>
    `List of ${elements(found)}, expected ${found < least ? `at least ${least}` : `at most ${most}`}`,
  unknownKey: (key, near, names) =>
    `Unknown key \`${key}\`, expected ${near ? `\`${near}\`` : names.length ? list(names) : 'one that `llano rules` lists'}`,
  missingKey: (key) => `Key \`${key}\` is missing, expected beside the others`,
  repeatedKey: 'Key given twice, expected once, join the two',
  notUnderstood: (format) =>
    `Not understood from here on, expected well-formed ${format}, check ${format === 'JSON' ? 'commas, quotes and braces' : 'indents, quotes and colons'}`,
  nothing:
    'No config, expected an object with `preset`, `rules`, `dictionary`, `ignores` or `overrides`; in TypeScript, by `export default`',
  several: (paths) =>
    `There are ${paths.length} configs in one folder (${paths.join(', ')}), expected one, join them or delete the others`,
  unknownKind: (path) => `${path}: is no config, expected a file .json, .yml or .ts, or package.json`,
  missing: (path) => `${path}: does not exist, expected a config file; check the path`,
  unreadable: (path, code) => `${path}: could not be read (${code}), check its permissions`,
  fails: (path, reason) =>
    `${path}: could not be loaded (${reason}), expected a module with the config as its \`export default\``
}
