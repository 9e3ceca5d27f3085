import type {LintReport} from '@llano/linter'
import type {PartPoints} from './lint-answer.ts'
import {make} from './make-element.ts'

/** Where the score of a text is shown. */
export interface ScorePanel {
  showScore(report: LintReport): void
  showDifficulty(score: number, parts: readonly PartPoints[]): void
}

/** The elements it fills. */
export interface ScorePlaces {
  /** The INFLESZ number and its name. */
  score: HTMLElement
  /** Moves along the scale; `--at` is a share of it. */
  marker: HTMLElement
  counts: HTMLElement
  /** Body of the table of rules. */
  rules: HTMLElement
  /** Body of the table of what makes it hard. */
  parts: HTMLElement
  difficulty: HTMLElement
}

const whole = new Intl.NumberFormat('es-MX', {maximumFractionDigits: 0})
const tenth = new Intl.NumberFormat('es-MX', {maximumFractionDigits: 1})

/**
 * Make the panel of scores.
 *
 * @param places
 *   What to fill.
 * @param titles
 *   Title of each rule, by id.
 * @param onChoose
 *   Called with the rule whose remarks alone should be seen, `null` for all.
 * @returns
 *   The panel.
 */
export function makeScorePanel(
  places: ScorePlaces,
  titles: Readonly<Record<string, string>>,
  onChoose: (ruleId: string | null) => void
): ScorePanel {
  let chosen: string | null = null

  function choose(ruleId: string): void {
    chosen = chosen === ruleId ? null : ruleId
    for (const button of places.rules.querySelectorAll('button'))
      button.setAttribute('aria-pressed', String(button.value === chosen))
    onChoose(chosen)
  }

  return {
    showScore({messages, score}) {
      const {inflesz, band, words, sentences} = score
      places.score.textContent = inflesz === null ? 'Sin texto' : `${whole.format(inflesz)} · ${band}`
      places.marker.style.setProperty('--at', String(Math.min(100, Math.max(0, inflesz ?? 0)) / 100))
      places.marker.hidden = inflesz === null
      const perSentence = sentences === 0 ? 0 : words / sentences
      places.counts.textContent = `${whole.format(words)} palabras, ${whole.format(sentences)} oraciones, ${tenth.format(perSentence)} palabras por oración.`
      const counts = [...Map.groupBy(messages, ({ruleId}) => ruleId)]
        .map(([ruleId, found]) => ({ruleId, count: found.length}))
        .sort((one, other) => other.count - one.count)
      if (chosen !== null && !counts.some(({ruleId}) => ruleId === chosen)) choose(chosen)
      const most = counts[0]?.count ?? 1
      places.rules.replaceChildren(
        ...counts.map(({ruleId, count}) => {
          const button = make(
            'button',
            {
              type: 'button',
              value: ruleId,
              'aria-pressed': String(ruleId === chosen),
              onclick: () => choose(ruleId)
            },
            titles[ruleId] ?? ruleId
          )
          return row(button, whole.format(count), count / most)
        })
      )
    },
    showDifficulty(score, parts) {
      places.difficulty.textContent = `${whole.format(score)} de 100`
      places.parts.replaceChildren(
        ...parts.map(({title, points, weight}) =>
          row(title, `${whole.format(points)} de ${weight}`, points / weight)
        )
      )
    }
  }
}

function row(name: Node | string, value: string, share: number): HTMLElement {
  const bar = make('span', {class: 'bar', style: `--share: ${share.toFixed(3)}`})
  return make('tr', {}, make('th', {scope: 'row'}, name), make('td', {}, bar, value))
}
