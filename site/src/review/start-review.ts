import type {LintReport, PresetName} from '@llano/linter'
import {makeEditor} from './editor.ts'
import {keepOffline} from './keep-offline.ts'
import {startLinter} from './lint-client.ts'
import {openDocument} from './open-document.ts'
import {makeRemarkList} from './remark-list.ts'
import {reportJson, reportMarkdown} from './report-file.ts'
import {startSession} from './review-session.ts'
import {saveFile} from './save-file.ts'
import {makeScorePanel} from './score-panel.ts'

const titles: Readonly<Record<string, string>> = JSON.parse(place('titulos').textContent)
const status = place('estado')
const problem = place('problema')
const preset = place<HTMLSelectElement>('nivel')
const chooser = place<HTMLInputElement>('archivo')
const dropZone = place('editor')
const linter = startLinter()
let last: {report: LintReport; text: string} | undefined
let name = 'texto'
let focusAfter: number | undefined

const panel = makeScorePanel(
  {
    score: place('inflesz'),
    marker: place('marca'),
    counts: place('cuentas'),
    rules: place('por-regla'),
    parts: place('por-parte'),
    difficulty: place('dificultad')
  },
  titles,
  (ruleId) => list.filter(ruleId)
)

const editor = makeEditor(dropZone, 'editor-titulo', {
  onChange: (move) => session.change(move),
  onCursor: (offset) => list.point(offset),
  onReplace: (start, end, words) => editor.replace(start, end, words)
})

const session = startSession(linter, editor.text, {
  onReport(found, remarks, text) {
    last = {report: found, text}
    editor.mark(remarks)
    list.show(remarks, editor.text())
    panel.showScore(found)
    status.textContent = summary(found)
    place('resultado').hidden = found.score.words === 0
    if (focusAfter !== undefined) list.focus(focusAfter)
    focusAfter = undefined
  },
  onDifficulty: panel.showDifficulty
})

const list = makeRemarkList(place('avisos'), titles, {
  onShow: ({start, end}) => editor.show(start, end),
  onReplace({start, end}, words) {
    focusAfter = session.remarks().findIndex((remark) => remark.start >= start)
    editor.replace(start, end, words)
  }
})

preset.addEventListener('change', () => session.choose(preset.value as PresetName))
chooser.addEventListener('change', () => {
  const [file] = chooser.files ?? []
  if (file) void open(file)
  chooser.value = ''
})
dropZone.addEventListener('dragover', (event) => {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
})
dropZone.addEventListener(
  'drop',
  (event) => {
    const [file] = event.dataTransfer?.files ?? []
    if (!file) return
    event.preventDefault()
    event.stopPropagation()
    void open(file)
  },
  {capture: true}
)
onClick('ejemplo', () => editor.write(place('texto-de-ejemplo').textContent.trim()))
onClick('corregir', async () => {
  const {text, count} = await linter.ask({
    kind: 'fix',
    text: editor.text(),
    preset: preset.value as PresetName
  })
  if (count > 0) editor.write(text)
  status.textContent =
    count === 0
      ? 'No hay cambios que se puedan hacer sin pensarlos.'
      : `Cambios hechos: ${count}. Puedes deshacerlos.`
})
onClick('guardar-texto', () => saveFile(`${name}.md`, 'text/markdown', editor.text()))
onClick('guardar-informe', () => {
  if (last)
    saveFile(`revision-${name}.md`, 'text/markdown', reportMarkdown(last.report, name, last.text, new Date()))
})
onClick('guardar-datos', () => {
  if (last) saveFile(`revision-${name}.json`, 'application/json', reportJson(last.report, name))
})
place('revision').hidden = false
keepOffline()

function summary({messages: {length}, score: {inflesz, band}}: LintReport): string {
  if (inflesz === null) return 'Escribe o abre algo para empezar.'
  const count = length === 0 ? 'Sin avisos' : length === 1 ? '1 aviso' : `${length} avisos`
  return `${count}. Lectura: ${Math.round(inflesz)} de 100, ${band}.`
}

async function open(file: File): Promise<void> {
  problem.textContent = ''
  status.textContent = `Abriendo ${file.name}…`
  try {
    editor.write(await openDocument(file))
    name = file.name.replace(/\.[^.]+$/, '')
  } catch (error) {
    problem.textContent = (error as Error).message
    status.textContent = last ? summary(last.report) : ''
  }
}

function onClick(id: string, action: () => void): void {
  place(id).addEventListener('click', action)
}

function place<Element extends HTMLElement>(id: string): Element {
  return document.getElementById(id) as Element
}
