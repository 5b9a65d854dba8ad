// Makes what packages/guides/src/labels holds of the tables in packages/guides/terms: the names of all labels as a type;
// for each language a file with the labels that the guides name; and in `en` one for each family of guides, which comes
// with the guides themselves. `--check` only says whether they are up to date.
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
  .filter((name) => name !== 'meta' && name !== 'en')
const names = Object.entries(english).flatMap(([product, table]) =>
  Object.keys(table)
    .filter(isLabel)
    .map((key) => `${product}.${key}`),
)

/** The labels that each family of guides names. */
function namedByFamily() {
  const folder = join(sources, 'platforms')
  const files = readdirSync(folder).filter((file) => !file.endsWith('.test.ts'))
  return files.map((file) => {
    const text = readFileSync(join(folder, file), 'utf8')
    const named = new Set(Array.from(text.matchAll(/'([\w-]+\.\w+)'/g), ([, name]) => name))
    return { file, labels: names.filter((name) => named.has(name)) }
  })
}

function typeFile() {
  const lines = names.map((name) => `  | '${name}'`)
  return `${madeOf('the names of all labels in terms/en.json')} Long because it is a table.\n/** The exact words on a button or row, by product and key. */\nexport type Label =\n${lines.join('\n')}\n`
}

// What its table does not hold is said in English, and that comes with the guides.
function tableFile(language, labels) {
  const lines = entries(labels, tableOf(language), '    ')
  return `${madeOf(`terms/${language}.json`)}\nimport type { LabelTable } from '../library/labelTable'\n\nexport const labels: LabelTable = {\n  language: '${language}',\n  own: {\n${lines}  },\n}\n`
}

function indexFile() {
  const lines = languages.map((language) => `export { labels as ${nameOf(language)} } from './${language}'`)
  return `${madeOf('the names of the tables in terms')}\n${lines.join('\n')}\n`
}

const nameOf = (language) => language.replace('-', '')

function englishFile(family, labels) {
  const lines = entries(labels, english, '  ')
  return `${madeOf(`terms/en.json: what platforms/${family} names`)}\nimport type { Labels } from '../../library/labelTable'\n\nexport const labels: Labels = ${lines ? `{\n${lines}}` : '{}'}\n`
}

function entries(labels, table, indent) {
  return labels
    .map((label) => {
      const [product, key] = label.split('.')
      const text = table[product]?.[key]
      return text === undefined ? '' : entry(`${indent}'${label}':`, `${quoted(text)},`, indent)
    })
    .join('')
}

/** As it is formatted. */
const entry = (name, text, indent) =>
  `${name} ${text}`.length > LONGEST_LINE ? `${name}\n${indent}  ${text}\n` : `${name} ${text}\n`
const quoted = (text) =>
  text.includes("'") && !text.includes('"') ? `"${text}"` : `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`
const madeOf = (what) => `// Made by scripts/labels.mjs of ${what}.`

const families = namedByFamily()
const named = names.filter((name) => families.some(({ labels }) => labels.includes(name)))
const files = { 'index.ts': indexFile(), 'label.ts': typeFile() }
for (const language of languages) files[`${language}.ts`] = tableFile(language, named)
for (const { file, labels } of families) files[`en/${file}`] = englishFile(file, labels)

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
  mkdirSync(join(target, 'en'), { recursive: true })
  for (const [file, text] of Object.entries(files)) writeFileSync(join(target, file), text)
}
