// One name for each idea: docs/glossary.md has every type and part that the packages offer, and no name that they do not.
import { readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import ts from 'typescript'
import { shipped } from '../packages.mjs'
import { root } from '../root.mjs'
import { originalOf, typesOffered } from '../typesOffered.mjs'

const rows = readFileSync(join(root, 'docs/glossary.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| **'))
const words = rows.map((row) => /^\| \*\*(.+?)\*\* \|/.exec(row)?.[1])
const listed = rows.flatMap(namesIn)
const offered = new Map(shipped().map((name) => [name, new Map()]))
readExports()

const wrong = [
  ...repeatedIn(words).map((word) => `${word} is there twice`),
  ...repeatedIn(listed.map(({ name, text }) => `${name} \`${text}\``)).map((name) => `${name} is there twice`),
  ...listed
    .filter(({ name, text }) => !offered.get(name)?.has(text))
    .map(({ name, text }) => `${name} does not offer \`${text}\``),
  ...[...offered].flatMap(([name, nouns]) =>
    [...nouns]
      .filter(([text, isNoun]) => isNoun && !listed.some((one) => one.name === name && one.text === text))
      .map(
        ([text]) =>
          `${name} offers \`${text}\`: say in one line what it means, or add it to the word that it belongs to`,
      ),
  ),
]
if (wrong.length > 0) {
  console.error(`docs/glossary.md and what the packages offer differ:\n  ${wrong.join('\n  ')}`)
  process.exit(1)
}

/** "core `Call`; react `OpenGate`" in the last column. */
function namesIn(row) {
  const places = row.split(' | ').at(-1).replace(/ \|$/, '').split('; ')
  return places.flatMap((place) => {
    const [name] = place.split(' ')
    return [...place.matchAll(/`([^`]+)`/g)].map(([, text]) => ({ name, text }))
  })
}

function repeatedIn(texts) {
  return texts.filter((text, index) => texts.indexOf(text) !== index)
}

/** What each package offers by a name of its own, and whether that is a noun: functions are verbs. */
function readExports() {
  const { checker, modules } = typesOffered()
  for (const { name, module } of modules) {
    for (const symbol of checker.getExportsOfModule(module)) {
      const original = originalOf(symbol, checker)
      const isOwn = packageOf(original) === name || original.name !== symbol.name
      if (isOwn) offered.get(name).set(symbol.name, isNoun(symbol.name, original))
      if (symbol.name !== 'Gate' || !(original.flags & ts.SymbolFlags.Module)) continue
      offered.get(name).set('Gate', false)
      for (const part of checker.getExportsOfModule(original)) offered.get(name).set(`Gate.${part.name}`, true)
    }
  }
}

function packageOf({ declarations }) {
  return relative(join(root, 'packages'), declarations[0].getSourceFile().fileName).split(sep)[0]
}

function isNoun(name, { flags }) {
  const isType = (flags & ts.SymbolFlags.Type) !== 0
  return (isType || /^[A-Z]/.test(name)) && !/(Props|Options)$/.test(name)
}
