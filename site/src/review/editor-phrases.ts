/** What CodeMirror says, in Spanish; keys are its own. */
export const editorPhrases: Readonly<Record<string, string>> = {
  Diagnostics: 'Avisos',
  'No diagnostics': 'Sin avisos',
  close: 'Cerrar',
  'current match': 'el de ahora',
  'Control character': 'Carácter de control'
}
