import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const place = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const shared = {bundle: true, platform: 'node', target: 'node22', minify: true, logLevel: 'warning'} as const

await build({
  ...shared,
  entryPoints: [place('src/extension.ts')],
  outfile: place('dist/extension.cjs'),
  format: 'cjs',
  external: ['vscode']
})
await build({
  ...shared,
  entryPoints: [place('src/server.ts')],
  outfile: place('dist/server.mjs'),
  format: 'esm',
  // What the server stands on is CommonJS and asks for Node's own modules when it runs.
  banner: {js: "import {createRequire} from 'node:module';const require=createRequire(import.meta.url);"}
})
