import {attributeMessages} from './messages/attributes.ts'
import {blockMessages} from './messages/blocks.ts'
import {contentMessages} from './messages/content.ts'
import {decisionMessages} from './messages/decisions.ts'
import {linkMessages} from './messages/links.ts'
import {listMessages} from './messages/lists.ts'
import {metadataMessages} from './messages/metadata.ts'
import {questionMessages} from './messages/questions.ts'
import {referenceMessages} from './messages/references.ts'
import {sourceMessages} from './messages/sources.ts'
import {tableMessages} from './messages/tables.ts'
import {valueMessages} from './messages/values.ts'

/** Everything this package says to an author of an explainer, by subject; charts and MDX have their own. */
export const messages = {
  ...metadataMessages,
  ...valueMessages,
  ...blockMessages,
  ...attributeMessages,
  ...sourceMessages,
  ...contentMessages,
  ...linkMessages,
  ...listMessages,
  ...questionMessages,
  ...decisionMessages,
  ...tableMessages,
  ...referenceMessages
} as const
