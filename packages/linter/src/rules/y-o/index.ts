import {defineRule} from '../../define-rule.ts'
import {exemptTokens, quoted} from '../../phrases/exempt-tokens.ts'
import {proseKinds} from '../../phrases/find-phrases.ts'
import {nameGuides} from '../../phrases/guides.ts'
import {matchCase} from '../../phrases/replacements.ts'
import {phrases} from './phrases.ts'

const sign = /(?<![\p{L}\p{N}/\\_.-])(?:[ye][ \t]?\/[ \t]?[ou]|[ou][ \t]?\/[ \t]?[ye])(?![\p{L}\p{N}/\\_])/giu
const reason =
  'En español «o» no excluye: «a o b» ya significa uno, otro o los dos. Si de verdad hace falta, «a, b o ambos».'

/** The sign «y/o». */
export const yO = defineRule({
  meta: {
    id: 'y-o',
    severity: 'error',
    note: `${reason} ${nameGuides(phrases[0]!.sources)}`,
    options: {},
    fixable: true
  },
  phrases,
  check({analysis, report}) {
    const {text, tokens} = analysis
    const flags = exemptTokens(analysis)
    for (const unit of analysis.units) {
      if (!proseKinds.has(unit.kind)) continue
      const words = text.slice(unit.start, unit.end)
      if (!words.includes('/')) continue
      let token = unit.firstToken
      for (const found of words.matchAll(sign)) {
        const start = unit.start + found.index
        const end = start + found[0].length
        while (token < unit.endToken && tokens.end[token]! <= start) token += 1
        if (flags[token]! & quoted) continue
        const conjunction = /^[\s\u2060«"(]*h?[oó]/i.test(text.slice(end, end + 8)) ? 'u' : 'o'
        const plain = matchCase(found[0], conjunction)
        report({start, end, message: `«${found[0]}», se esperaba «${plain}»`, expected: [plain]})
      }
    }
  }
})
