// The camera has one door: a second call of `getUserMedia` would be a second prompt, and a stream without an owner.
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import ts from 'typescript'
import { shipped, sourcesOf } from '../packages.mjs'
import { root } from '../root.mjs'

const calls = shipped().flatMap(sourcesOf).flatMap(callsIn)
if (calls.length !== 1) {
  console.error(`The shipped packages call getUserMedia in ${calls.length} places; it must be one:`)
  for (const call of calls) console.error(`  ${call}`)
  process.exit(1)
}

function callsIn(path) {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const found = []
  const visit = (node) => {
    if (ts.isCallExpression(node) && /\bgetUserMedia\b(\.(call|apply|bind))?\W*$/.test(node.expression.getText())) {
      found.push(`${relative(root, path)}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}
