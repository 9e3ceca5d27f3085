import type {ViteUserConfig} from 'astro'

type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], {name: string}>

/**
 * Leave packages out of the bundle that makes the pages, so that Node loads them from where they are.
 *
 * For those that hold native code or read files beside their own. Vite's `external` passes over packages
 * written in TypeScript, and names them in a way that only resolves when the output folder is in this one.
 *
 * @param packages
 *   Their names.
 * @returns
 *   A plugin that only works in builds: while developing, Vite loads such packages well.
 */
export function loadWithNode(packages: readonly string[]): VitePlugin {
  return {
    name: 'llano:load-with-node',
    apply: 'build',
    enforce: 'pre',
    resolveId(id) {
      if (this.environment.name === 'client' || !packages.includes(id)) return null
      return {id: import.meta.resolve(id), external: true}
    }
  }
}
