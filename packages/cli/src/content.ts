import type {Theme} from '@llano/renderer'
import type {ActionPlan, Explainer, GlossaryTerm, Legend, Lock} from 'remark-explainer'
import type {Norm} from 'remark-legal'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'

/** A model with the file it was read from. */
export interface ReadNorm {
  norm: Norm
  file: VFile
}

/** An explainer with the file it was read from. */
export interface ReadExplainer {
  explainer: Explainer
  file: VFile
}

/** What a content folder holds, by slug, and what is wrong with it. */
export interface Content {
  norms: Map<string, ReadNorm>
  explainers: Map<string, ReadExplainer>
  themes: Map<string, Theme>
  /** What was verified, by slug of the explainer. */
  locks: Map<string, Lock>
  /** Words the law orders, by kind of programme. */
  legends: readonly Legend[]
  /** The glossary, by slug. */
  terms: Map<string, GlossaryTerm>
  /** Action plans, by slug. */
  plans: Map<string, ActionPlan>
  /** Slugs of norms and themes that are there but could not be read; `messages` say why. */
  broken: Set<string>
  /** Everything found wrong, in order of file; `fatal` is true for what stops a build. */
  messages: VFileMessage[]
}
