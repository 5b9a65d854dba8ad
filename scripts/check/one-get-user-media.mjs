// The camera has one door, and so has the screen: a second call would be a second prompt, and a stream without an owner.
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import ts from 'typescript'
import { shipped, sourcesOf } from '../packages.mjs'
import { root } from '../root.mjs'

const sources = shipped().flatMap(sourcesOf)
for (const method of ['getUserMedia', 'getDisplayMedia']) {
  const calls = sources.flatMap((path) => callsIn(path, method))
  if (calls.length === 1) continue
  console.error(`The shipped packages call ${method} in ${calls.length} places; it must be one:`)
  for (const call of calls) console.error(`  ${call}`)
  process.exitCode = 1
}

function callsIn(path, method) {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const found = []
  const names = new RegExp(`\\b${method}\\b(\\.(call|apply|bind))?\\W*$`)
  const visit = (node) => {
    if (ts.isCallExpression(node) && names.test(node.expression.getText())) {
      found.push(`${relative(root, path)}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}
