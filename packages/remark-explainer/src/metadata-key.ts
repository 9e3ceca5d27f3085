/** What the value of a key must be. */
export type MetadataKind =
  | 'choice'
  | 'date'
  | 'flag'
  | 'licence'
  | 'mapping'
  | 'mappings'
  | 'slug'
  | 'text'
  | 'texts'

/** A key of the front matter. */
export interface MetadataKey {
  kind: MetadataKind
  /** Values there are, for `choice` and `licence`. */
  choices?: readonly string[]
  /** Keys there are, for `mapping` and `mappings`. */
  keys?: MetadataKeys
  /** What it says, to be read after «se esperaba». */
  holds: string
  /** A value that could be written. */
  example: string
  /** `yes` stops the explainer, `wanted` warns. */
  need: 'no' | 'wanted' | 'yes'
}

/** Keys by name, in the order in which they are usually written. */
export type MetadataKeys = Readonly<Record<string, MetadataKey>>
