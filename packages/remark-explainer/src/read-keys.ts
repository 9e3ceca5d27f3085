import type {Range} from 'remark-legal'
import {isMap, isScalar, isSeq, type YAMLMap} from 'yaml'
import {messages} from './messages.ts'
import type {MetadataKey, MetadataKeys} from './metadata-key.ts'
import {nearest} from './nearest.ts'
import {isEmptyNode, readValue} from './read-value.ts'
import type {Reading} from './reading.ts'

/** Where the YAML that is read stands in its file. */
export interface YamlPlace {
  /** Place of what has none of its own: the line that opens the front matter, or the key above. */
  header: Range
  /** Offset at which the YAML begins. */
  shift: number
  /** The reading of the file; told what is wrong. */
  reading: Reading
}

/**
 * Read names and values.
 *
 * @param map
 *   Node of the `yaml` package.
 * @param keys
 *   Keys there are.
 * @param place
 *   Where it stands.
 * @returns
 *   Values by name, those that are as they should be.
 */
export function readKeys(map: YAMLMap, keys: MetadataKeys, place: YamlPlace): Record<string, unknown> {
  const {header, reading} = place
  const {problems} = reading
  const values: Record<string, unknown> = {}
  const seen = new Set<string>()
  // Those seen, and those that a name written otherwise was meant to be.
  const named = new Set<string>()
  const names = Object.keys(keys)
  for (const {key, value} of map.items) {
    const at = placeOf(key, place) ?? header
    const name = isScalar(key) ? String(key.value ?? '') : String(key)
    if (!Object.hasOwn(keys, name)) {
      const meant = nearest(name, names)
      if (meant) named.add(meant)
      problems.add(messages.unknownKey(name, names, meant), at)
      continue
    }
    if (seen.has(name)) problems.add(messages.repeatedKey(name), at)
    seen.add(name)
    named.add(name)
    const read = readNode(name, keys[name]!, value, {...place, header: at})
    if (read !== undefined) values[name] = read
  }
  for (const name of names) {
    const {need} = keys[name]!
    if (need !== 'no' && !named.has(name)) problems.add(messages.missingKey(name, keys[name]!), header)
  }
  return values
}

/**
 * Place of a key.
 *
 * @param name
 *   Key that the map has.
 * @param map
 *   Node of the `yaml` package.
 * @param shift
 *   Offset at which the YAML begins.
 * @param reading
 *   The reading of the file.
 * @returns
 *   The name; `undefined` when the map lacks it.
 */
export function placeOfKey(name: string, map: YAMLMap, shift: number, reading: Reading): Range | undefined {
  const pair = map.items.find(({key}) => isScalar(key) && key.value === name)
  return pair && placeOf(pair.key, {shift, reading})
}

function readNode(name: string, info: MetadataKey, node: unknown, place: YamlPlace): unknown {
  const {problems} = place.reading
  const at = placeOf(node, place) ?? place.header
  if (!['mapping', 'mappings', 'texts'].includes(info.kind) || isEmptyNode(node)) {
    const read = readValue(name, info, node)
    if ('value' in read) return read.value
    problems.add(read.problem, at)
    return undefined
  }
  const items = isSeq(node) && info.kind !== 'mapping' ? node.items : [node]
  if (!items.length) problems.add(messages.emptyValue(name, info), at)
  const values = items.map((item) => {
    if (info.kind === 'texts') return readNode(name, {...info, kind: 'text'}, item, place)
    if (isMap(item)) return readKeys(item, info.keys!, {...place, header: placeOf(item, place) ?? at})
    problems.add(messages.notAMapping(name, info), placeOf(item, place) ?? at)
    return undefined
  })
  return info.kind === 'mapping' ? values[0] : values.filter((value) => value !== undefined)
}

function placeOf(node: unknown, {shift, reading}: Pick<YamlPlace, 'reading' | 'shift'>): Range | undefined {
  const range = (node as {range?: [number, number, number] | null} | null)?.range
  return range && range[1] > range[0] ? reading.lines.range(shift + range[0], shift + range[1]) : undefined
}
