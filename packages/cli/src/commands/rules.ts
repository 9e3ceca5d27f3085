import type {Command} from '../command.ts'
import {CommandError} from '../command-error.ts'
import {listRules, rulesToTable} from '../rule-list.ts'

/** `llano rules`: which rules there are. */
export const rulesCommand: Command = {
  usage: 'llano rules [--format table|json]',
  options: {format: {type: 'string', values: ['table', 'json']}},
  help: {
    es: `Dice qué reglas hay, con su nivel y las colecciones en que están.

  --format F            table (para leer) o json (para programas)

  llano rules`,
    en: `Lists the rules there are, with their level and the presets they are in.

  --format F            table (for people) or json (for programs)

  llano rules`
  },
  async run({positionals: [extra], values}, {strings, stdout}) {
    if (extra !== undefined) throw new CommandError(strings.tooManyWords(extra, rulesCommand.usage))
    const text =
      values.format === 'json' ? JSON.stringify({version: 1, rules: listRules()}) : rulesToTable(strings)
    stdout.write(`${text}\n`)
    return 0
  }
}
