import {createLinter, type LintConfig, type Linter} from '@llano/linter'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {ConfigFiles} from './config-files.ts'
import {pathOf} from './file-path.ts'
import {isExplainer, type OpenText, openText} from './open-text.ts'
import {configOf, type Settings} from './settings.ts'

/** The texts that an editor has open, each with the config that counts for it. */
export interface OpenTexts {
  /** Those that are ready, by address. */
  ready: ReadonlyMap<string, OpenText>
  /**
   * Take a text in, or again when it became something else.
   *
   * @param document
   *   As the editor has it.
   */
  take(document: TextDocument): Promise<void>
  /**
   * Take a text in again, with the config as it is.
   *
   * @param document
   *   One that was taken in.
   */
  retake(document: TextDocument): Promise<void>
  /**
   * Wait for a text.
   *
   * @param uri
   *   Its address.
   * @returns
   *   Nothing when it is not open.
   */
  find(uri: string): Promise<OpenText | undefined>
  /** Forget a text that was closed. */
  close(uri: string): void
}

/** What texts are taken in with. */
export interface TextSurroundings {
  configs: ConfigFiles
  settings(): Settings
  /** Told what is wrong with the settings and a config together. */
  tell(problem: string): void
  /** Told of a text that is ready, or was edited. */
  look(text: OpenText): void
}

/**
 * Keep the texts of an editor.
 *
 * @param surroundings
 *   Configs, settings, and who is told.
 * @returns
 *   No texts yet.
 */
export function openTexts({configs, settings, tell, look}: TextSurroundings): OpenTexts {
  const ready = new Map<string, OpenText>()
  const opening = new Map<string, {document: TextDocument; done: Promise<void>}>()
  return {
    ready,
    async take(document) {
      const known = ready.get(document.uri)
      const isSame = known?.document === document && known.isExplainer === isExplainer(document.getText())
      if (isSame) look(known)
      // A text that is being opened is looked at as it is then.
      else if (opening.get(document.uri)?.document !== document) await begin(document)
    },
    retake: begin,
    async find(uri) {
      await opening.get(uri)?.done
      return ready.get(uri)
    },
    close(uri) {
      opening.delete(uri)
      ready.delete(uri)
    }
  }

  async function begin(document: TextDocument): Promise<void> {
    const {uri} = document
    const done = read(document)
    const own = {document, done: done.then(() => {})}
    opening.set(uri, own)
    const text = await done
    // Closed meanwhile, or taken in once more.
    if (opening.get(uri) !== own) return
    ready.set(uri, text)
    opening.delete(uri)
    look(text)
  }

  async function read(document: TextDocument): Promise<OpenText> {
    const path = pathOf(document.uri)
    const {loaded, isIgnored} = await configs.of(path)
    if (isIgnored) return openText(document, undefined)
    const config = configOf(settings(), loaded, path, isExplainer(document.getText()))
    return openText(document, makeLinter(config))
  }

  function makeLinter(config: LintConfig): Linter {
    try {
      return createLinter(config)
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      tell(error.message)
      return createLinter({...(config.preset && {preset: config.preset})})
    }
  }
}
