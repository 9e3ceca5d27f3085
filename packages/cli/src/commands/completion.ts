import {commonOptions} from '../arguments.ts'
import type {Command} from '../command.ts'
import {CommandError} from '../command-error.ts'
import {type CompletedCommand, completionScript, shells} from '../shell/completion.ts'
import {stringsOf} from '../strings.ts'

/** `llano completion`: let a shell complete commands, options and their values. */
export const completionCommand: Command = {
  usage: 'llano completion bash|zsh|fish',
  options: {},
  help: {
    es: `Da el guion con que su terminal completa órdenes y opciones al oprimir el tabulador.

  bash    eval "$(llano completion bash)"        en ~/.bashrc
  zsh     eval "$(llano completion zsh)"         en ~/.zshrc, después de compinit
  fish    llano completion fish | source         en ~/.config/fish/config.fish`,
    en: `Gives the script by which your shell completes commands and options when you press tab.

  bash    eval "$(llano completion bash)"        in ~/.bashrc
  zsh     eval "$(llano completion zsh)"         in ~/.zshrc, after compinit
  fish    llano completion fish | source         in ~/.config/fish/config.fish`
  },
  async run({positionals: [word, ...others]}, {strings, stdout, commands}) {
    const shell = shells.find((name) => name === word)
    if (!shell || others.length) throw new CommandError(strings.unknownShell(word ?? '', shells))
    const language = strings === stringsOf('en') ? 'en' : 'es'
    const completed = await Promise.all(
      Object.entries(commands).map(async ([name, load]): Promise<CompletedCommand> => {
        const {help, options} = await load()
        const description = (await help[language]).split('\n')[0] ?? ''
        return {name, description, options: {...options, ...commonOptions}}
      })
    )
    stdout.write(completionScript(shell, completed))
    return 0
  }
}
