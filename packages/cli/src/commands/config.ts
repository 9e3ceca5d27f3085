import {configSchema} from '@llano/config/schema'
import type {Command} from '../command.ts'
import {CommandError} from '../command-error.ts'
import {configureFiles} from '../lint/configure-files.ts'
import {printText} from '../print-text.ts'

/** `llano config`: what counts for a file, and the schema of configs. */
export const configCommand: Command = {
  usage: 'llano config ARCHIVO | --schema [-o SALIDA]',
  options: {
    config: {type: 'string'},
    output: {type: 'string', short: 'o'},
    schema: {type: 'boolean'}
  },
  help: {
    es: `Muestra la configuración que vale para un archivo, ya sumada, o el esquema de las configuraciones.

  ARCHIVO               uno que \`llano lint\` revisaría; no hace falta que exista
  --config F            usa esa configuración en lugar de la más cercana
  --schema              da el esquema JSON, para que su editor complete claves y reglas
  -o, --output SALIDA   escribe en ese archivo

  llano config normas/ley.md
  llano config --schema -o llano.schema.json`,
    en: `Shows the config that counts for a file, put together, or the schema of configs.

  FILE                  one that \`llano lint\` would lint; it need not exist
  --config F            uses that config instead of the nearest
  --schema              gives the JSON Schema, for your editor to complete keys and rules
  -o, --output FILE     writes to that file

  llano config norms/law.md
  llano config --schema -o llano.schema.json`
  },
  async run({positionals, values}, context) {
    const {strings, stderr} = context
    const output = values.output as string | undefined
    const print = (data: unknown) => printText(`${JSON.stringify(data, null, 2)}\n`, output, context)
    if (values.schema) {
      if (positionals[0]) throw new CommandError(strings.tooManyWords(positionals[0], configCommand.usage))
      await print(configSchema())
      return 0
    }
    const [path, ...others] = positionals
    if (!path) throw new CommandError(strings.needsFile(configCommand.usage))
    if (others.length) throw new CommandError(strings.tooManyFiles(configCommand.usage))
    const [file] = await configureFiles([path], values.config as string | undefined, {rules: {}}, strings)
    if (file) await print(file.config)
    else stderr.write(`${strings.nothingToLint}\n`)
    return 0
  }
}
