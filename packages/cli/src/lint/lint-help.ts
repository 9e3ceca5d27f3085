import {type Language, stringsOf} from '../strings.ts'

/** What `llano lint --help` says; the list of rules is made when it is asked for. */
export const lintHelp = {
  get es() {
    return withRules(
      'es',
      `Dice dónde cuesta leer un texto, por qué, y qué escribir en su lugar.

  ARCHIVO               Markdown, texto, PDF, DOCX, DOC, ODT o HTML, o una carpeta con ellos; \`-\` lee de la entrada
  --format F            pretty (para leer), html (una página), json, sarif, github, junit (para programas)
                        o docx: el mismo DOCX con un comentario en cada observación; necesita -o
  -o, --output SALIDA   escribe en ese archivo
  --fix                 corrige en el archivo lo que no cambia lo que se dice (y/o, fechas, redundancias); lo que
                        entra por \`-\` sale corregido; con --format docx, como cambios por aceptar
  --info                muestra también las sugerencias

  --config F            usa esa configuración (si no se dice, la más cercana hacia arriba:
                        llano.config.ts, .json o .yml, o \`llano\` en package.json)
  --preset P            recomendado, estricto, lectura-facil, ciudadano
  --rule ID[=NIVEL]     enciende, apaga (off) o cambia de nivel una regla; se puede repetir
  --max-warnings N      termina con 1 si hay más de N advertencias

  --baseline F          solo dice lo que no está anotado en F; si F no existe, --update-baseline lo crea
  --update-baseline     quita de F lo que ya se arregló; nunca agrega
  --changed [REF]       solo dice lo que tocan los cambios en git desde REF (si no se dice, desde HEAD)
  --cache               guarda lo revisado en .llano-cache y no lo revisa otra vez si nada cambió
  --cache-dir CARPETA   lo guarda en esa carpeta
  --shard I/N           revisa solo la parte I de N; júntelas con \`llano report merge\`
  --workers N           en cuántos hilos (si no se dice, según los núcleos y lo que haya que leer)
  --tree                muestra lo que el revisor ve: unidades, oraciones, palabras y qué puede ser cada una

  Termina con 0 si no hay errores, con 1 si los hay, con 2 si algo no se pudo leer.

  llano lint borrador.md
  llano lint borrador.docx --format docx -o revisado.docx
  llano lint normas --format html -o revision.html
  llano lint borrador.md --preset estricto --rule oracion-larga=error
  llano lint normas --baseline llano.baseline.json --cache`
    )
  },
  get en() {
    return withRules(
      'en',
      `Says where a text is hard to read, why, and what to write instead.

  FILE                  Markdown, text, PDF, DOCX, DOC, ODT or HTML, or a folder of them; \`-\` reads standard input
  --format F            pretty (for people), html (a page), json, sarif, github, junit (for programs)
                        or docx: the same DOCX with a comment at each remark; needs -o
  -o, --output FILE     writes to that file
  --fix                 mends in the file what changes nothing of what is said (y/o, dates, redundancies); what
                        comes in by \`-\` goes out mended; with --format docx, as changes to accept
  --info                shows suggestions too

  --config F            uses that config (default: the nearest one above:
                        llano.config.ts, .json or .yml, or \`llano\` in package.json)
  --preset P            recomendado, estricto, lectura-facil, ciudadano
  --rule ID[=LEVEL]     turns a rule on, off, or sets its level; may be repeated
  --max-warnings N      ends with 1 when there are more than N warnings

  --baseline F          tells only what F does not list; if F is missing, --update-baseline makes it
  --update-baseline     takes from F what was mended; never adds
  --changed [REF]       tells only what changes in git since REF touch (default: since HEAD)
  --cache               keeps what was linted in .llano-cache and does not lint it again if nothing changed
  --cache-dir FOLDER    keeps it in that folder
  --shard I/N           lints only part I of N; join them with \`llano report merge\`
  --workers N           on how many threads (default: by cores and by how much there is to read)
  --tree                shows what the linter sees: units, sentences, words and what each can be

  Ends with 0 when there are no errors, 1 when there are, 2 when something could not be read.

  llano lint draft.md
  llano lint draft.docx --format docx -o reviewed.docx
  llano lint norms --format html -o review.html
  llano lint draft.md --preset estricto --rule oracion-larga=error
  llano lint norms --baseline llano.baseline.json --cache`
    )
  }
}

async function withRules(language: Language, text: string): Promise<string> {
  const {rulesToTable} = await import('../rule-list.ts')
  const strings = stringsOf(language)
  return `${text}\n\n${strings.rulesTitle}\n${rulesToTable(strings)}`
}
