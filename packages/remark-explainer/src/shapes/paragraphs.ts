import type {NoticeBlock, QuoteBlock} from '../explainer.ts'
import {messages} from '../messages.ts'
import type {TextPart} from '../parts.ts'
import {tidy} from '../rich-text.ts'
import type {Shape, ShapeInput} from './shape.ts'

/**
 * Take the paragraphs of a block that holds nothing else.
 *
 * @param input
 *   Content of the block; told of lists and headings.
 * @returns
 *   Paragraphs in order.
 */
export function readParagraphs({type, parts, tell}: ShapeInput): TextPart[] {
  const paragraphs: TextPart[] = []
  for (const part of parts) {
    if (part.type === 'paragraph') paragraphs.push(part)
    else if (part.type === 'heading') tell(messages.headingInBlock(type), part.place)
    else
      tell(
        part.type === 'list' ? messages.listInBlock(type) : messages.unsupportedContent('table'),
        part.place
      )
  }
  return paragraphs
}

/**
 * Read an `aviso` or a `cita`: paragraphs.
 *
 * @param input
 *   Content of the block.
 * @returns
 *   Its paragraphs.
 */
export function readText(input: ShapeInput): Shape<NoticeBlock | QuoteBlock> {
  return {text: readParagraphs(input).map(({text}) => tidy(text))}
}
