import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {ParseSpanish} from './parse-spanish.ts'

/**
 * Plugin of unified that parses Spanish text into nlcst.
 *
 * Plugins of the ecosystem that extend the parser (`nlcstSentenceExtensions` and the like) work with it.
 */
export const retextSpanish: Plugin<[], string, Root> = function () {
  this.parser = (document) => {
    const parser = new ParseSpanish()
    const data = this.data() as Record<string, unknown>
    parser.tokenizeSentencePlugins.unshift(...listOf<never>(data.nlcstSentenceExtensions))
    parser.tokenizeParagraphPlugins.unshift(...listOf<never>(data.nlcstParagraphExtensions))
    parser.tokenizeRootPlugins.unshift(...listOf<never>(data.nlcstRootExtensions))
    return parser.parse(document)
  }
}

function listOf<Item>(value: unknown): Item[] {
  return Array.isArray(value) ? value : []
}
