import {h} from 'hastscript'
import {readingProvisions} from '../reporters/hardest-provisions.ts'
import {heatMap, scoreChart} from '../reporters/html/charts.ts'
import {writePage} from '../reporters/html/write-page.ts'
import type {Strings} from '../strings.ts'
import type {ScoredFile} from './score-report.ts'

/**
 * Print scored files as one page that needs nothing else.
 *
 * @param files
 *   The files.
 * @param strings
 *   Words in the user's language.
 * @returns
 *   HTML.
 */
export function toScoreHtml(files: readonly ScoredFile[], strings: Strings): string {
  const {html} = strings
  const sections = files.map((file) => {
    const {path, document, readability} = file
    const provisions = readingProvisions(file)
    const inflesz = readability && strings.inflesz(readability.inflesz.score, readability.inflesz.band)
    return h('section', [
      h('h2', path),
      h('p.lead', strings.difficulty(document.score, document.words)),
      inflesz ? h('p', inflesz) : null,
      provisions.length > 1 ? h('h3', html.heatTitle) : null,
      provisions.length > 1 ? heatMap(provisions, () => undefined, strings) : null,
      h('div.charts', scoreChart(document.parts, strings))
    ])
  })
  return writePage([h('h1', html.scoreTitle), ...sections], strings)
}
