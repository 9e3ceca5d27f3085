import {defaultKeymap, history, historyKeymap, isolateHistory} from '@codemirror/commands'
import {type Diagnostic, lintKeymap, setDiagnostics} from '@codemirror/lint'
import {EditorState, Text} from '@codemirror/state'
import {EditorView, keymap, placeholder} from '@codemirror/view'
import {editorPhrases} from './editor-phrases.ts'
import type {Remark} from './remark.ts'

/** What the page is told of what happens in the editor. */
export interface EditorEvents {
  /** The text changed; `move` gives where an offset of the text before it went. */
  onChange(move: (offset: number) => number): void
  /** The cursor stands at an offset. */
  onCursor(offset: number): void
  /** The reader chose what to put in a place. */
  onReplace(start: number, end: number, words: string): void
}

/** A text that is written, with remarks marked in it. */
export interface Editor {
  text(): string
  /** Put another text; it can be undone. */
  write(text: string): void
  /** Put words in a place, and the cursor after them; it can be undone. */
  replace(start: number, end: number, words: string): void
  /** Mark remarks, each at its offsets in the text as it is. */
  mark(remarks: readonly Remark[]): void
  /** Select a stretch and bring it into view. */
  show(start: number, end: number): void
}

/**
 * Put an editor in the page.
 *
 * @param parent
 *   Where it stands.
 * @param labelId
 *   Id of the element that names it.
 * @param events
 *   What to call.
 * @returns
 *   The editor, empty.
 */
export function makeEditor(parent: HTMLElement, labelId: string, events: EditorEvents): Editor {
  const view = new EditorView({
    parent,
    state: EditorState.create({
      extensions: [
        history(),
        keymap.of([...defaultKeymap, ...historyKeymap, ...lintKeymap]),
        EditorView.lineWrapping,
        EditorState.phrases.of(editorPhrases),
        placeholder('Pega o escribe aquí tu texto.'),
        EditorView.contentAttributes.of({'aria-labelledby': labelId, lang: 'es', spellcheck: 'true'}),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) events.onChange((offset) => update.changes.mapPos(offset, 1))
          if (update.docChanged || update.selectionSet) events.onCursor(update.state.selection.main.head)
        })
      ]
    })
  })
  return {
    text: () => view.state.doc.toString(),
    write(text) {
      const lines = Text.of(text.split(/\r\n?|\n/))
      view.dispatch({changes: {from: 0, to: view.state.doc.length, insert: lines}, selection: {anchor: 0}})
    },
    replace(start, end, words) {
      view.dispatch({
        changes: {from: start, to: end, insert: words},
        selection: {anchor: start + words.length},
        // Each replacement is taken back by itself.
        annotations: isolateHistory.of('full')
      })
    },
    mark(remarks) {
      view.dispatch(setDiagnostics(view.state, remarks.map(toDiagnostic)))
    },
    show(start, end) {
      view.dispatch({
        selection: {anchor: start, head: end},
        effects: EditorView.scrollIntoView(start, {y: 'center'})
      })
      view.focus()
    }
  }

  function toDiagnostic(remark: Remark): Diagnostic {
    const {start, end, severity, message} = remark
    return {
      from: start,
      to: end,
      severity,
      message,
      // A line below a whole sentence would hide those below its words.
      ...(end - start > longMark && {markClass: 'long'}),
      actions: remark.replacements.slice(0, mostActions).map((words) => ({
        name: `Poner «${words}»`,
        apply: (_view, from, to) => events.onReplace(from, to, words)
      }))
    }
  }
}

/** Letters of a mark that reaches over more than a line. */
const longMark = 60
/** More buttons than these do not fit beside a word on a phone. */
const mostActions = 3
