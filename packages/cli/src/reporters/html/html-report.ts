import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Strings} from '../../strings.ts'
import {readingProvisions} from '../hardest-provisions.ts'
import {countRules, countSeverities, type ReportedFile} from '../report.ts'
import type {ReportOptions} from '../report-options.ts'
import {heatMap, lengthChart, ruleChart, scoreChart} from './charts.ts'
import {markBlocks} from './marked-blocks.ts'
import {writeBlock} from './write-block.ts'
import {writePage} from './write-page.ts'

/**
 * Print linted files as one page that needs nothing else: how hard each provision is, what that comes from,
 * and every remark with the words it is about.
 *
 * @param files
 *   Linted files.
 * @param options
 *   Language; suggestions are always listed.
 * @returns
 *   HTML.
 */
export function toHtmlReport(files: readonly ReportedFile[], {strings}: ReportOptions): string {
  const {html} = strings
  const counts = countSeverities(files)
  const header = h('header', [
    h('h1', files.length === 1 ? html.titleOf(nameOf(files[0]!)) : html.titleOfAll(files.length)),
    h('p.lead', strings.summary(counts.error, counts.warning, counts.info)),
    files.length > 1 ? listFiles(files, strings) : null
  ])
  return writePage([header, ...files.map((file, index) => writeFile(file, index, strings))], strings)
}

function writeFile(file: ReportedFile, index: number, strings: Strings): ElementContent {
  const {html} = strings
  const {score, messages, difficulty} = file
  const counts = countSeverities([file])
  const blocks = markBlocks(file.text, messages)
  const anchors = new Map<string, string>()
  for (const [at, {messages: inside}] of blocks.entries())
    for (const {provision = ''} of inside)
      for (const id of enclosing(provision)) if (!anchors.has(id)) anchors.set(id, `#f${index}-b${at}`)
  const provisions = difficulty ? readingProvisions(difficulty) : []
  const tile = (value: string, name: string) => h('li', [h('b', value), h('span', name)])
  const number = (value: number) => value.toLocaleString('es-MX')
  return h('section', {id: `f${index}`}, [
    h('h2', file.path),
    file.isImported ? h('p.soft', strings.placesImported(file.path)) : null,
    h('ul.tiles', [
      difficulty ? tile(String(Math.round(difficulty.document.score)), html.difficulty) : null,
      score.inflesz === null ? null : tile(String(Math.round(score.inflesz)), html.inflesz(score.band ?? '')),
      tile(number(score.words), html.words),
      tile(number(counts.error), html.errors),
      tile(number(counts.warning), html.warnings),
      tile(number(counts.info), html.infos)
    ]),
    provisions.length > 1
      ? h('div', [
          h('h3', html.heatTitle),
          heatMap(provisions, (id) => anchors.get(id), strings),
          h('p.scale', [html.easy, ...[1, 2, 3, 4, 5].map((level) => h(`i.l${level}`)), html.hard])
        ])
      : null,
    h('div.charts', [
      difficulty ? scoreChart(difficulty.document.parts, strings) : null,
      difficulty?.sentenceWords.length ? lengthChart(difficulty.sentenceWords, strings) : null,
      messages.length ? ruleChart(countRules([file]), strings) : null
    ]),
    h('h3', messages.length ? html.remarks : strings.clean),
    ...blocks.map((block, at) => writeBlock(block, `f${index}-b${at}`, strings))
  ])
}

function listFiles(files: readonly ReportedFile[], strings: Strings): ElementContent {
  const items = files.map((file, index) => {
    const {error, warning, info} = countSeverities([file])
    return h('li', [h('a', {href: `#f${index}`}, file.path), ` · ${strings.summary(error, warning, info)}`])
  })
  return h('nav', h('ul', items))
}

/** `art-2.fr-i` stands in `art-2`. */
function enclosing(id: string): string[] {
  const levels = id === '' ? [] : id.split('.')
  return levels.map((_, index) => levels.slice(0, index + 1).join('.'))
}

function nameOf({path}: ReportedFile): string {
  return path.split(/[\\/]/).at(-1) ?? path
}
