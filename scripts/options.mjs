// `npm run options`: writes the tables of options and of acts in the READMEs of the packages, from the types and what is
// said above each of them. A README says which type stands where: `<!-- options: GateOptions -->`, perhaps with
// `except` and the name of one of them, or `acts:` for those of its functions that need nothing. `--check` only says whether the tables are up to date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { folderOf, shipped } from './packages.mjs'
import { originalOf, typesOffered } from './typesOffered.mjs'

const { checker, modules } = typesOffered()
const tables = { options: tableOfOptions, acts: tableOfActs }

const outdated = shipped().filter((name) => {
  const path = join(folderOf(name), 'README.md')
  if (!existsSync(path)) return false
  const text = readFileSync(path, 'utf8')
  const made = text.replaceAll(
    /(<!-- (options|acts): (\w+)(?: except (\w+))? -->\n).*?(<!-- end -->)/gs,
    (_, start, kind, type, except, end) => {
      const properties = propertiesOf(name, type).filter((one) => one.name !== except)
      return `${start}\n${tables[kind](properties)}\n\n${end}`
    },
  )
  if (made === text) return false
  if (!process.argv.includes('--check')) writeFileSync(path, made)
  return true
})
if (process.argv.includes('--check') && outdated.length > 0) {
  console.error(`These READMEs are not what the types make of them now: ${outdated.join(', ')}. Run: npm run options`)
  process.exit(1)
}

function propertiesOf(name, type) {
  const symbol = modules
    .filter((one) => one.name === name)
    .flatMap(({ module }) => checker.getExportsOfModule(module))
    .find((one) => one.name === type)
  if (!symbol) throw new Error(`The README of ${name} names the type ${type}, which the package does not offer.`)
  return checker.getDeclaredTypeOfSymbol(originalOf(symbol, checker)).getProperties()
}

function tableOfOptions(properties) {
  const rows = properties.map((property) =>
    row([code(property.name), code(typeOf(property)), defaultOf(property), textOf(property)]),
  )
  return [row(['option', 'type', 'default', '']), '|---|---|---|---|', ...rows].join('\n')
}

function tableOfActs(properties) {
  const rows = properties.filter(isAct).map((property) => row([code(callOf(property)), textOf(property)]))
  return [row(['act', 'when, and what it does']), '|---|---|', ...rows].join('\n')
}

/** How it is called: `turnOn(...devices)`. */
function callOf({ name, declarations: [declaration] }) {
  return `${name}(${declaration.parameters.map(({ name, dotDotDotToken }) => (dotDotDotToken ? `...${name.getText()}` : `${name.getText()}?`)).join(', ')})`
}

/** A function that a press calls: it needs nothing and returns nothing. */
function isAct({ declarations: [declaration] }) {
  return (
    ts.isMethodSignature(declaration) &&
    declaration.parameters.every(({ dotDotDotToken, questionToken }) => dotDotDotToken ?? questionToken) &&
    declaration.type?.kind === ts.SyntaxKind.VoidKeyword
  )
}

function row(cells) {
  return `| ${cells.join(' | ')} |`.replaceAll('|  |', '| |')
}

/** A bar inside a cell would end it. */
function code(text) {
  return `\`${text.replaceAll('|', '\\|')}\``
}

/** As it is declared. That an option may be left out, and passed as `undefined`, holds for all of them. */
function typeOf({ declarations }) {
  // One of several that exclude each other is declared once for each, and is `never` beside the others.
  const declared = declarations.map(({ type }) => type.getText()).find((text) => text !== 'never')
  const text = declared.replaceAll(/\s+/g, ' ')
  return text.replace(/ \| undefined$/, '').replace(/^\((\(.*)\)$/, '$1')
}

function defaultOf(property) {
  const { byDefault } = commentOf(property)
  if (!byDefault) return ''
  // Otherwise it is in plain words, because no value says it.
  return /^[^\w\s]|^(true|false|\d+|Infinity)$/.test(byDefault) ? code(byDefault) : byDefault
}

/** The first paragraph. */
function textOf(property) {
  const { text } = commentOf(property)
  if (!text) throw new Error(`${property.name} stands in a table of a README, so a comment above it says what it is.`)
  return text.split('\n\n')[0].replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')
}

function commentOf(property) {
  const said = ts.displayPartsToString(property.getDocumentationComment(checker))
  const tag = property.getJsDocTags(checker).find(({ name }) => name === 'default')
  return { text: said.trim(), byDefault: ts.displayPartsToString(tag?.text).trim() }
}
