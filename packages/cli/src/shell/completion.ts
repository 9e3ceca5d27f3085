import type {OptionSpec} from '../arguments.ts'

/** The shells that can complete. */
export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

/** A command as shells need to know it. */
export interface CompletedCommand {
  name: string
  /** First line of its help. */
  description: string
  options: Readonly<Record<string, OptionSpec>>
}

/**
 * Write the script that completes `llano` in a shell.
 *
 * @param shell
 *   Which one.
 * @param commands
 *   Every command.
 * @returns
 *   The script, to be evaluated by the shell.
 */
export function completionScript(shell: Shell, commands: readonly CompletedCommand[]): string {
  return {bash: forBash, fish: forFish, zsh: forZsh}[shell](commands)
}

function forBash(commands: readonly CompletedCommand[]): string {
  const options = commands.map(
    ({name, options: specs}) =>
      `    ${name}) words="${Object.keys(specs)
        .map((option) => `--${option}`)
        .join(' ')}" ;;`
  )
  const values = valuesOf(commands).map(
    ([name, option, list]) =>
      `    ${name}:--${option}) COMPREPLY=($(compgen -W "${list.join(' ')}" -- "$word")); return ;;`
  )
  return `_llano() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({name}) => name).join(' ')}" -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}:$before" in
${values.join('\n')}
  esac
  case "\${COMP_WORDS[1]}" in
${options.join('\n')}
  esac
  case "$word" in
    -*) COMPREPLY=($(compgen -W "$words" -- "$word")) ;;
    *) COMPREPLY=($(compgen -f -- "$word")) ;;
  esac
}
complete -o filenames -F _llano llano
`
}

function forZsh(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({name, description}) => `    '${name}:${quote(description)}'`)
  const cases = commands.map(({name, options}) => {
    const specs = Object.entries(options).map(([option, {type, values, multiple}]) => {
      const star = multiple ? '*' : ''
      const value = type === 'boolean' ? '' : values ? `:valor:(${values.join(' ')})` : ':valor:_files'
      return `'${star}--${option}${value}'`
    })
    return `    ${name}) _arguments ${[...specs, "'*:archivo:_files'"].join(' ')} ;;`
  })
  return `#compdef llano
_llano() {
  local -a commands
  commands=(
${names.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe 'orden' commands
    return
  fi
  local command="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$command" in
${cases.join('\n')}
  esac
}
compdef _llano llano
`
}

function forFish(commands: readonly CompletedCommand[]): string {
  const lines = commands.flatMap(({name, description, options}) => [
    `complete -c llano -n __fish_use_subcommand -f -a ${name} -d '${quote(description)}'`,
    ...Object.entries(options).map(([option, {type, values, short}]) => {
      const value = type === 'boolean' ? '' : values ? ` -x -a '${values.join(' ')}'` : ' -r'
      return `complete -c llano -n '__fish_seen_subcommand_from ${name}' -l ${option}${short ? ` -s ${short}` : ''}${value}`
    })
  ])
  return `${lines.join('\n')}\n`
}

function valuesOf(
  commands: readonly CompletedCommand[]
): Array<[command: string, option: string, values: readonly string[]]> {
  return commands.flatMap(({name, options}) =>
    Object.entries(options).flatMap(
      ([option, {values}]): Array<[string, string, readonly string[]]> =>
        values ? [[name, option, values]] : []
    )
  )
}

/** Within single quotes, of zsh with a colon as separator. */
function quote(text: string): string {
  return text.replaceAll("'", '’').replaceAll(':', ' –')
}
