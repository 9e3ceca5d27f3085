import {make} from './make-element.ts'
import type {Remark} from './remark.ts'

/** What the reader can do with a remark. */
export interface RemarkEvents {
  onShow(remark: Remark): void
  onReplace(remark: Remark, words: string): void
}

/** The remarks beside the text, one under the other. */
export interface RemarkList {
  /** Show remarks of a text. */
  show(remarks: readonly Remark[], text: string): void
  /** Show only those of a rule; `null` shows all. */
  filter(ruleId: string | null): void
  /** Point out the remark that holds an offset, without moving the focus. */
  point(offset: number): void
  /** Put the focus on the remark at a place of the list, or the last one before it. */
  focus(place: number): void
}

/** A phone draws this many at once without a pause, and what comes below stays within reach. */
const pageSize = 15
const severityNames = {error: 'Hay que cambiarlo', warning: 'Conviene cambiarlo', info: 'Mira si se puede'}

/**
 * Make the list of remarks.
 *
 * @param list
 *   An `ol` to fill.
 * @param titles
 *   Title of each rule, by id.
 * @param events
 *   What to call.
 * @returns
 *   The list, empty.
 */
export function makeRemarkList(
  list: HTMLElement,
  titles: Readonly<Record<string, string>>,
  events: RemarkEvents
): RemarkList {
  let remarks: readonly Remark[] = []
  let text = ''
  let rule: string | null = null
  let limit = pageSize

  function draw(): void {
    const chosen = remarks.filter(({ruleId}) => rule === null || ruleId === rule)
    const rest = chosen.length - limit
    list.replaceChildren(...chosen.slice(0, limit).map(drawRemark))
    if (rest > 0)
      list.append(
        make(
          'li',
          {class: 'more'},
          make(
            'button',
            {type: 'button', class: 'button quiet', onclick: drawMore},
            `Ver más (faltan ${rest})`
          )
        )
      )
  }

  function drawMore(): void {
    const place = limit
    limit += pageSize
    draw()
    focus(place)
  }

  function drawRemark(remark: Remark): HTMLElement {
    const {ruleId, message, note, replacements, severity, url, start, end} = remark
    const item = make('li', {class: `remark ${severity}`, tabindex: -1, 'data-start': start, 'data-end': end})
    item.append(
      make(
        'p',
        {class: 'rule'},
        make('span', {class: 'severity'}, severityNames[severity]),
        ` · ${titles[ruleId] ?? ruleId}`
      ),
      make('p', {}, message),
      make(
        'button',
        {type: 'button', class: 'place', onclick: () => events.onShow(remark)},
        make('span', {class: 'visually-hidden'}, 'Ver en el texto: '),
        excerpt(text.slice(start, end))
      )
    )
    if (replacements.length)
      item.append(
        make(
          'p',
          {class: 'replacements'},
          ...replacements.map((words) =>
            make(
              'button',
              {type: 'button', class: 'replace', onclick: () => events.onReplace(remark, words)},
              `Poner «${words}»`
            )
          )
        )
      )
    item.append(
      make(
        'details',
        {},
        make('summary', {}, 'Por qué'),
        make('p', {}, `${note} `, make('a', {href: url}, 'Ver la regla'))
      )
    )
    return item
  }

  function focus(place: number): void {
    const items = list.querySelectorAll<HTMLElement>('.remark')
    items[Math.min(place, items.length - 1)]?.focus()
  }

  return {
    show(all, whole) {
      remarks = all
      text = whole
      draw()
    },
    filter(ruleId) {
      rule = ruleId
      limit = pageSize
      draw()
    },
    point(offset) {
      for (const item of list.querySelectorAll<HTMLElement>('.remark')) {
        const isHere = Number(item.dataset.start) <= offset && offset <= Number(item.dataset.end)
        if (isHere) item.setAttribute('aria-current', 'true')
        else item.removeAttribute('aria-current')
      }
    },
    focus
  }
}

/** Long enough to be known again, short enough for two lines. */
const excerptLength = 90

function excerpt(words: string): string {
  const line = words.replace(/\s+/g, ' ')
  return line.length <= excerptLength ? `«${line}»` : `«${line.slice(0, excerptLength).trimEnd()}…»`
}
