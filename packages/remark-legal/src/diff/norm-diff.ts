import type {NormMetadata, ProvisionType} from '../norm.ts'

/** What happened to a provision. */
export type ChangeKind = 'added' | 'changed' | 'moved' | 'removed'

/** A stretch of words that is in both versions, or only in one. */
export interface WordChange {
  kind: 'added' | 'removed' | 'same'
  text: string
}

/** A provision as one version has it. */
export interface DiffSide {
  id: string
  /** As printed; empty for an unnumbered paragraph. */
  label: string
  heading: string | null
  text: string
}

/** One provision that is not the same in both versions. */
export interface ProvisionChange {
  /** `moved`: under another number or in another place, its words changed or not. */
  kind: ChangeKind
  /** Its id in the new version; in the old one when it was removed. */
  id: string
  type: ProvisionType
  /** To be read: «Artículo 9, fracción II». */
  name: string
  /** How the old version cited it, when it was there. */
  oldName: string | null
  old: DiffSide | null
  new: DiffSide | null
  /** Heading and own words, word by word; empty when they did not change or are not held. */
  words: WordChange[]
}

/** What changed from one version of a norm to another. */
export interface NormDiff {
  version: 1
  old: {slug: string} & NormMetadata
  new: {slug: string} & NormMetadata
  /** In the order of the new version; what was removed stands where it was. */
  changes: ProvisionChange[]
}
