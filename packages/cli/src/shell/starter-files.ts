/** The config that `llano init` writes: it works as it is, and shows what can be set. */
export const starterConfig = `# Qué revisa Llano y cómo. Para que su editor complete: llano config --schema -o llano.schema.json
# yaml-language-server: $schema=./llano.schema.json
preset: recomendado

# Archivos que no se revisan.
ignores: []

# Las palabras de su institución.
dictionary:
  terms: []
  acronyms: {}
  replacements: {}

# Para los folletos, reglas de lectura ciudadana.
overrides:
  - files: ["**/explicadores/**"]
    preset: ciudadano
`

/** The workflow that `llano init` writes: remarks stand on the lines of each proposed change. */
export const workflowText = `name: Llano
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0
      - uses: actions/setup-node@v4
        with:
          node-version: 24
      - run: npx --yes --package @llano/cli llano lint . --format github
`

/** The hook that `llano init` writes, for pre-commit (pre-commit.com). */
export const hookText = `repos:
  - repo: local
    hooks:
      - id: llano
        name: llano
        entry: npx --yes --package @llano/cli llano lint
        language: system
        types: [markdown]
`
