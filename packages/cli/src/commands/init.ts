import {existsSync} from 'node:fs'
import {join} from 'node:path'
import type {Command} from '../command.ts'
import {CommandError} from '../command-error.ts'
import {hookText, starterConfig, workflowText} from '../shell/starter-files.ts'
import {writeFiles} from '../write-files.ts'

/** `llano init`: begin to lint a folder, here and in CI. */
export const initCommand: Command = {
  usage: 'llano init [CARPETA]',
  options: {},
  help: {
    es: `Prepara una carpeta: configuración, revisión en GitHub y revisión antes de cada commit. No cambia lo que ya existe.

  CARPETA               la del repositorio (si no se dice, esta)

  llano.config.yml                  qué reglas, qué archivos, qué palabras de su institución
  .github/workflows/llano.yml       revisa en cada cambio propuesto
  .pre-commit-config.yaml           revisa antes de cada commit, con pre-commit

  llano init`,
    en: `Prepares a folder: config, lint on GitHub and lint before each commit. It changes nothing that exists.

  FOLDER                of the repository (default: this one)

  llano.config.yml                  which rules, which files, which words of your institution
  .github/workflows/llano.yml       lints each proposed change
  .pre-commit-config.yaml           lints before each commit, by pre-commit

  llano init`
  },
  async run({positionals: [folder = '.', ...others]}, {strings, stderr}) {
    if (others[0] !== undefined) throw new CommandError(strings.tooManyWords(others[0], initCommand.usage))
    const files = [
      {path: join(folder, 'llano.config.yml'), content: starterConfig},
      {path: join(folder, '.github', 'workflows', 'llano.yml'), content: workflowText},
      {path: join(folder, '.pre-commit-config.yaml'), content: hookText}
    ]
    const missing = files.filter(({path}) => !existsSync(path))
    await writeFiles(missing)
    for (const {path} of files)
      stderr.write(
        `${missing.some((file) => file.path === path) ? strings.made(path) : strings.leftAlone(path)}\n`
      )
    return 0
  }
}
