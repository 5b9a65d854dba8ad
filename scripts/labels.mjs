// Makes what packages/guides/src/labels holds of the tables in packages/guides/terms: the names of all labels as a type,
// and for each language a file with the labels that the guides name. `--check` only says whether they are up to date.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

const terms = join(root, 'packages/guides/terms')
const sources = join(root, 'packages/guides/src')
const target = join(sources, 'labels')

const LONGEST_LINE = 120

const isLabel = (key) => !key.startsWith('_')
const tableOf = (language) => JSON.parse(readFileSync(join(terms, `${language}.json`), 'utf8'))
const english = tableOf('en')
const languages = readdirSync(terms)
  .map((file) => file.replace('.json', ''))
  .filter((name) => name !== 'meta')
const names = Object.entries(english).flatMap(([product, table]) =>
  Object.keys(table)
    .filter(isLabel)
    .map((key) => `${product}.${key}`),
)

function namedLabels() {
  const folder = join(sources, 'platforms')
  const files = readdirSync(folder).filter((file) => !file.endsWith('.test.ts'))
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('')
  const named = new Set(Array.from(texts.matchAll(/'([\w-]+\.\w+)'/g), ([, name]) => name))
  return names.filter((name) => named.has(name))
}

function typeFile() {
  const lines = names.map((name) => `  | '${name}'`)
  return `${madeOf('the names of all labels in terms/en.json')}\n/** The exact words on a button or row, by product and key. */\nexport type Label =\n${lines.join('\n')}\n`
}

// What its table does not hold is there in English, so that nobody loads a second table.
function tableFile(language, labels) {
  const table = tableOf(language)
  const [own, inEnglish] = [[], []]
  for (const label of labels) {
    const [product, key] = label.split('.')
    const text = table[product]?.[key]
    if (text === undefined) inEnglish.push([label, english[product][key]])
    else own.push([label, text])
  }
  return `${madeOf(`the table of ${language}`)}\nimport type { LabelTable } from '../labelTable'\n\nexport const labels: LabelTable = {\n  language: '${language}',\n  own: ${lines(own)},\n  english: ${lines(inEnglish)},\n}\n`
}

const lines = (pairs) =>
  pairs[0] ? `{\n${pairs.map(([name, text]) => entry(`    '${name}':`, `${quoted(text)},`)).join('')}  }` : '{}'
/** As it is formatted. */
const entry = (name, text) =>
  `${name} ${text}`.length > LONGEST_LINE ? `${name}\n      ${text}\n` : `${name} ${text}\n`
const quoted = (text) =>
  text.includes("'") && !text.includes('"') ? `"${text}"` : `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`
const madeOf = (what) => `// Made by scripts/labels.mjs of ${what}. Long because it is a table.`

const named = namedLabels()
const files = { 'label.ts': typeFile() }
for (const language of languages) files[`${language}.ts`] = tableFile(language, named)

if (process.argv.includes('--check')) {
  const there = readdirSync(target, { recursive: true }).filter((file) => file.endsWith('.ts'))
  const stale = [...new Set([...there, ...Object.keys(files)])].filter(
    (file) => !there.includes(file) || !(file in files) || readFileSync(join(target, file), 'utf8') !== files[file],
  )
  if (stale[0]) {
    console.error(`Not what the guides and their tables make of them now: ${stale.join(', ')}. Run: npm run labels`)
    process.exit(1)
  }
} else {
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target)
  for (const [file, text] of Object.entries(files)) writeFileSync(join(target, file), text)
}
