// A regular expression that is only a choice of words compiles with a word that its union does not have, and stays silent when
// the union gets another. Compare with `===`, or write a list of the union's type and ask `includes`.
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import ts from 'typescript'
import { shipped, sourcesOf } from '../packages.mjs'
import { root } from '../root.mjs'

const choices = shipped().flatMap(sourcesOf).flatMap(choicesIn)
for (const choice of choices) console.error(choice)
if (choices.length > 0) process.exit(1)

function choicesIn(path) {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const found = []
  const visit = (node) => {
    if (
      ts.isRegularExpressionLiteral(node) &&
      /^\/(?:\^\()?(?:[a-z][\w -]*\|)+[a-z][\w -]*(?:\)\$)?\/$/.test(node.text)
    ) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart())
      found.push(`${relative(root, path)}:${line + 1} ${node.text} is only a choice of words`)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}
