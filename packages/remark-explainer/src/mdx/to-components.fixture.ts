import {componentName} from './component-names.ts'

/** The same explainer in MDX: enough for the samples, by lines. */
export function toComponents(markdown: string): string {
  const open: string[] = []
  return markdown
    .split('\n')
    .map((line) => {
      const header = /^:::([a-z]+)(?:\[(.*)\])?\{(.*)\}$/.exec(line)
      if (header) {
        const name = componentName(header[1]!)
        open.push(name)
        const title = header[2] ? ` titulo="${header[2]}"` : ''
        return `<${name}${title} ${header[3]}>`
      }
      if (line === ':::') return `</${open.pop()}>`
      return line
        .replace(
          /:(art|termino)\[([^\]]*)\](?:\{([^}]*)\})?/g,
          (_, name: string, words: string, id?: string) => {
            const tag = componentName(name)
            return `<${tag}${id ? ` ${id}` : ''}>${words}</${tag}>`
          }
        )
        .replace(/<!--(.*?)-->/g, '{/*$1*/}')
        .replace(/<(https?:[^>]*)>/g, '[$1]($1)')
    })
    .join('\n')
}
