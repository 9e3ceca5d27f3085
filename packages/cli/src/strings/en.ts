import type {Strings} from './es.ts'

const list = (names: readonly string[]) =>
  new Intl.ListFormat('en', {type: 'disjunction'}).format(names.map((n) => `\`${n}\``))
const meant = (name: string | undefined) => (name ? ` Did you mean \`${name}\`?` : '')
const count = (n: number, one: string, many = `${one}s`) =>
  `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`

/** What the command says in English. */
export const en: Strings = {
  language: 'en',
  unknownCommand: (name, names, near) =>
    `\`${name}\` is no command of llano, expected ${list(names)}.${meant(near)}`,
  unknownOption: (name, near) =>
    `This command has no option \`${name}\`.${near ? meant(`--${near}`) : ''} See \`llano COMMAND --help\``,
  optionWithoutValue: (name, values) =>
    `Option \`${name}\` stands alone, expected a value after it${values ? `: ${list(values)}` : ''}`,
  badOptionValue: (name, value, values) =>
    `\`${value}\` is no value of \`${name}\`, expected ${list(values)}`,
  badNumber: (name, value, least) =>
    `\`${value}\` is no value of \`${name}\`, expected a whole number from ${least} up`,
  needsFile: (usage) => `No file was named, expected at least one: \`${usage}\``,
  tooManyFiles: (usage) => `Several files were named, expected one: \`${usage}\``,
  missing: (path) =>
    `${path}: does not exist, expected a text or Markdown file; check the path and its capitals`,
  missingFolder: (path) => `${path}: does not exist, expected a folder; check the path and its capitals`,
  directory: (path) =>
    `${path}: is a folder, expected a file; name its files, for example \`${path.replace(/\/$/, '')}/*.md\``,
  notDirectory: (path) => `${path}: is a file, expected a folder`,
  unreadable: (path, code) => `${path}: could not be read (${code}), check its permissions`,
  empty: (path) => `${path}: is empty, expected text; check that it was saved`,
  binary: (path, kind) =>
    kind && ['PDF', 'DOCX', 'DOC'].includes(kind)
      ? `${path}: is a ${kind} file, expected text or Markdown; convert it with \`llano import ${path} -o norma.md\``
      : kind
        ? `${path}: is a ${kind} file, expected text or Markdown; save it as text (.txt or .md) and try again`
        : `${path}: is not text, expected a text or Markdown file`,
  notUtf8: (path) =>
    `${path}: its letters are not in UTF-8, expected UTF-8; open it in your editor and save it so`,
  badRule: (value, levels) =>
    `\`--rule ${value}\` is not understood, expected \`--rule ID\` or \`--rule ID=LEVEL\`, LEVEL being ${list(levels)}`,
  unknownRule: (id, near) =>
    `There is no rule \`${id}\`.${meant(near)} They are listed on the site under «Reglas» and in packages/linter/src/rules`,
  missingNorm: (path, line, slug, expected, names) =>
    `${path}:${line}: there is no norm \`${slug}\`, expected the file ${expected}${names.length ? `; there is ${list(names)}` : '; that folder has no norms'}`,
  missingTheme: (slug, expected, names) =>
    `There is no theme \`${slug}\`, expected the file ${expected}${names.length ? `; there is ${list(names)}` : '; that folder has no themes'}`,
  skippedPiece: (piece, reason) => `Left out \`${piece}\`: ${reason}`,
  noFormat: (piece, formats) =>
    `The piece \`${piece}\` is not made in those formats, expected ${list(formats)}`,
  needsFolder: 'These are several files and do not fit the output, expected a folder: add `-o FOLDER`',
  exists: (path) => `${path}: exists already, expected a free name; choose another or delete that file`,
  badName: (name) =>
    `\`${name}\` will not do as a name, expected letters without accents, digits and hyphens, such as \`beca-transporte\``,
  newWhat: (kinds) => `It is not said what to make, expected ${list(kinds)}: \`llano new explicador NAME\``,
  nothingToCite: (title) =>
    `“${title}” has no provisions, expected at least one to cite; give its articles headings such as \`## Artículo 1.\` or list them in \`disposiciones\``,
  chooseNorm: (names) =>
    names.length
      ? `There are several norms, expected one: add \`--norm\` with ${list(names)}`
      : 'There is no norm in that folder, expected at least one in normas/; write the norm first',
  noExplainers: (path) =>
    `${path}: has no explainers, expected at least one in ${path.replace(/\/$/, '')}/explicadores`,
  onlyOfReference: '`--only` goes with `--reference`, expected both',
  check: {
    unknownBlock: (typed, near) =>
      `There is no block \`${typed}\`, expected \`EXPLAINER#BLOCK\`.${meant(near)} \`llano check\` lists the pending ones`,
    badDate: (typed) => `\`${typed}\` is no day, expected one like \`2026-11-03\``,
    stale: (block, reason, provisions, verified) => {
      const named = new Intl.ListFormat('en', {type: 'conjunction'}).format(provisions)
      const why = {
        nuevo: 'nobody has compared it with the norm',
        fuente: `its source is no longer that of ${verified}: ${named}`,
        norma: `since ${verified} this changed: ${named}`
      }[reason]
      return `pending: ${why}; compare it and record it with \`llano check --accept ${block}\``
    },
    neverVerified: (n, slug) =>
      `pending: nobody has compared its ${n} blocks with the norm; compare them and record it with \`llano check --accept ${slug}\``,
    summary: (errors, warnings, stale) =>
      errors + warnings + stale === 0
        ? 'Everything agrees with the norm'
        : [
            count(errors, 'error', 'errors'),
            count(warnings, 'warning', 'warnings'),
            count(stale, 'block to compare', 'blocks to compare')
          ].join(', ')
  },
  contentErrors: (n) => `${count(n, 'error')} in the content; nothing was written`,
  fixNeedsAlone: 'With `--fix` standard input goes alone, expected `-` only; name files in another run',
  tooManyWords: (word, usage) => `\`${word}\` is one word too many, expected \`${usage}\``,
  unexpected: (message) =>
    `Something failed inside llano: ${message}. Run it again with DEBUG=1 to see more, and report it`,
  nothingToLint: 'Nothing to lint: the config leaves out every file',
  emptyFolder: (path) =>
    `${path}: holds nothing to lint, expected files .md, .txt, .docx, .doc, .odt or .pdf`,
  fixNeedsText: (path) =>
    `${path}: is not Markdown and \`--fix\` cannot write to it, expected a file .md or .txt, or a DOCX with \`--format docx -o reviewed.docx\``,
  badBaseline: (path) => `${path}: is no baseline of Llano, expected a file made by \`--update-baseline\``,
  needsBaseline: '`--update-baseline` stands alone, expected `--baseline FILE`',
  noBaseline: (path) =>
    `${path}: does not exist, expected a baseline; make it with \`--baseline ${path} --update-baseline\``,
  baselineKnown: (n, path) => `${count(n, 'remark')} listed already in ${path}`,
  baselineGone: (n, path) =>
    `${count(n, 'remark')} listed in ${path} ${n === 1 ? 'is' : 'are'} no more: take out by \`--update-baseline\``,
  noDiff: (ref, isMissing) =>
    isMissing
      ? 'No git was found, expected it to be installed for `--changed`'
      : `\`--changed ${ref}\` could not be compared, expected a git repository and a branch, tag or commit that exists`,
  nothingChanged: 'Nothing to lint: no document changed',
  badShard: (value) =>
    `\`${value}\` is no value of \`--shard\`, expected the part and the total, such as \`1/3\``,
  shardNeedsJson: 'A part is joined with the others later, expected `--shard` with `--format json`',
  reportWhat: (usage) => `It is not said what to do, expected \`merge\`: \`${usage}\``,
  badReport: (path) => `${path}: is no report of Llano, expected one made by \`llano lint --format json\``,
  missingShard: (part, total) => `Part ${part} is missing, expected all ${total}, add its report`,
  shardAgain: (path, part) => `${path}: part ${part} again, expected each once, take one report out`,
  otherShard: (path, part, total) =>
    `${path}: part ${part}, expected one of ${total}, join the reports of one lint`,
  docxAlone: 'These are several documents, expected one with `--format docx`; review each by itself',
  docxNeedsOutput: 'A DOCX does not fit a terminal, expected `-o reviewed.docx`',
  notDocx: (path) =>
    `${path}: is no DOCX, expected one for \`--format docx\`; open it in your word processor and save it so`,
  tooLarge: (megabytes) =>
    `Document that unpacks to more than ${megabytes} MB, expected one with fewer pictures`,
  trackedChanges: (n) =>
    n === 0 ? 'No change to accept' : count(n, 'change to accept', 'changes to accept'),
  unknownShell: (name, names) => `\`${name}\` is no known shell, expected ${list(names)}`,
  leftAlone: (path) => `Exists already, left as it is: ${path}`,
  html: {
    language: 'en',
    scoreTitle: 'How hard it is to read',
    titleOf: (name) => `Review of ${name}`,
    titleOfAll: (n) => `Review of ${n} documents`,
    difficulty: 'of 100 in difficulty',
    inflesz: (band) => `of 100 on INFLESZ (${band})`,
    words: 'words',
    errors: 'errors',
    warnings: 'warnings',
    infos: 'suggestions',
    heatTitle: 'Where it is hardest to read, provision by provision',
    lengthTitle: 'Sentences by their words',
    partsTitle: 'What the difficulty comes from',
    rulesTitle: 'Remarks by rule',
    remarks: 'Remarks in their place',
    ofHundred: (score) => `${score} of 100`,
    easy: 'easy',
    hard: 'hard',
    line: (n) => `line ${n}`,
    why: 'why',
    footer: 'Made with Llano. This page is whole: it can be kept, sent and printed.'
  },
  clean: 'No remarks',
  summary: (errors, warnings, infos) =>
    [count(errors, 'error'), count(warnings, 'warning'), count(infos, 'suggestion')].join(', '),
  hiddenInfos: (n) => `(${count(n, 'more suggestion')} with \`--info\`)`,
  score: (inflesz, band, words, perSentence) =>
    `Readability: ${Math.round(inflesz)} of 100 on the INFLESZ scale (${band}); ${count(words, 'word')}, ${perSentence} a sentence`,
  fixed: (n, files) =>
    n === 0
      ? 'Nothing to fix without changing what is said'
      : `${count(n, 'fix', 'fixes')} in ${count(files, 'file')}`,
  tooManyWarnings: (n, max) => `${count(n, 'warning')}, expected at most ${max}`,
  wordsTitle: 'words',
  difficultyParts: {
    length: 'length',
    syntax: 'syntax',
    vocabulary: 'vocabulary',
    references: 'references',
    terms: 'terms'
  },
  difficulty: (score, words) => `Difficulty: ${Math.round(score)} of 100, in ${count(words, 'word')}`,
  pointsOf: (part, points, weight) => `${en.difficultyParts[part]} ${Math.round(points)} of ${weight}`,
  inflesz: (score, band) => `INFLESZ: ${Math.round(score)} of 100 (${band})`,
  severityTitle: 'level',
  rulesTitle: 'Rules:',
  unitKinds: {
    heading: 'heading',
    item: 'item',
    note: 'note',
    paragraph: 'paragraph',
    quote: 'quotation',
    tableCell: 'cell'
  },
  sentenceOf: (words) => `sentence of ${count(words, 'word')}`,
  introducedBy: (place) => `introduced by ${place}`,
  tokenKinds: {
    word: 'word',
    number: 'number',
    date: 'date',
    address: 'address',
    punctuation: 'punctuation',
    symbol: 'symbol'
  },
  wordBits: {
    ser: 'ser',
    estar: 'estar',
    haber: 'haber',
    participle: 'participle',
    gerund: 'gerund',
    infinitive: 'infinitive',
    adverbMente: 'adverb in -mente',
    futureSubjunctive: 'future subjunctive',
    negation: 'negation',
    abbreviation: 'abbreviation',
    numeral: 'numeral',
    roman: 'Roman numeral',
    allCaps: 'all capitals',
    capitalized: 'capitalized',
    article: 'article',
    preposition: 'preposition',
    pronoun: 'pronoun',
    clitic: 'clitic',
    conjunction: 'conjunction',
    adverb: 'adverb',
    determiner: 'determiner',
    finite: 'finite verb',
    perhapsFinite: 'perhaps a finite verb'
  },
  severity: {error: 'error', warning: 'warning', info: 'suggest'},
  byRule: 'By rule:',
  hardest: (places) => `Hardest to read: ${places.join(', ')}`,
  provisionScore: (id, score) => `${id} (${Math.round(score)} of 100)`,
  placesImported: (path) => `(lines and columns of the Markdown that \`llano import ${path}\` gives)`,
  insteadOf: 'instead:',
  imported: (path) =>
    `Made: ${path}\nNext: compare its front matter and articles with the official document, and check the text with\n  llano lint ${path}`,
  referenced: (path) =>
    `Made: ${path}\nNext: compare its front matter and figures with the official document, and add under \`fuente\` where it is published`,
  needsFormat: (name, values) => `No format was given, expected \`${name}\` with ${list(values)}`,
  needsTwoFiles: (usage) => `Expected two files, the old version and the new one: \`${usage}\``,
  noChanges: 'No provision changed',
  changes: (added, changed, moved, removed) =>
    [`${added} added`, `${changed} changed`, `${moved} moved`, `${removed} removed`].join(', '),
  movedFrom: (name) => `before: ${name}`,
  made: (path) => `Made: ${path}`,
  madeAll: (n, folder) => `${count(n, 'file')} in ${folder}`,
  step: {read: 'Reading', lint: 'Linting', render: 'Drawing', write: 'Saving'},
  created: (path) =>
    `Made: ${path}\nNext: change its texts, keep in each block the \`fuente\` that holds it up, and look at it with\n  llano render ${path} -o salida`
}
