import {blockTypes} from '../block-types.ts'

/** Components that stand in running text, with the directives that mean the same. */
export const inlineComponents: Readonly<Record<string, string>> = {Art: 'art', Termino: 'termino'}

/** Components that are blocks: `Pasos` → `pasos`. */
export const blockComponents: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(blockTypes).map((type) => [componentName(type), type])
)

/**
 * Give the component that means the same as a directive.
 *
 * @param directive
 *   Its name: `pasos`.
 * @returns
 *   `Pasos`.
 */
export function componentName(directive: string): string {
  return directive.charAt(0).toUpperCase() + directive.slice(1)
}

/**
 * Put a message about directives in the words of who writes components.
 *
 * @param reason
 *   «`:::pasos{fuente="art-8"}` sin…».
 * @returns
 *   «`<Pasos fuente="art-8">` sin…».
 */
export function inComponents(reason: string): string {
  return reason
    .replace(
      /`:{3}([\p{L}\d-]+)(?:\[([^\]`]*)\])?(?:\{([^}`]*)\})?`/gu,
      (_, name: string, title?: string, attributes?: string) => {
        const inTag = [componentName(name), title && `titulo="${title}"`, attributes].filter(Boolean)
        return `\`<${inTag.join(' ')}>\``
      }
    )
    .replace(
      /`:(art|termino)\[([^\]`]*)\](?:\{([^}`]*)\})?`/g,
      (_, name: string, words: string, id?: string) => {
        const tag = componentName(name)
        return `\`<${id ? `${tag} ${id}` : tag}>${words}</${tag}>\``
      }
    )
    .replaceAll('entre corchetes: `<', 'en `titulo`: `<')
}
