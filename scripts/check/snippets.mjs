// The first code of a README is what people copy first: it has to be a whole file, as it stands, in the strictest app.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { root } from '../root.mjs'

const options = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  strict: true,
  noUncheckedSideEffectImports: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  types: [],
  // The root does not depend on it. Its users do.
  paths: {
    '@precall/core': [join(root, 'packages/core/src/index.ts')],
    '@precall/core/*': [join(root, 'packages/core/src/*.ts')],
  },
}

// And of pages of examples, all of them.
const snippets = new Map([
  ...['README.md', 'packages/react/README.md'].map((page) => [join(root, `${page}.tsx`), snippetsIn(page)[0]]),
  ...['docs/events.md', 'docs/recipes.md', 'docs/report.md'].flatMap((page) =>
    snippetsIn(page).map((code, at) => [join(root, `${page}.${at}.tsx`), code]),
  ),
])
const host = ts.createCompilerHost(options)
const { fileExists, getSourceFile, readFile } = host
host.fileExists = (path) => snippets.has(path) || fileExists(path)
host.readFile = (path) => (snippets.has(path) ? snippets.get(path) : readFile(path))
host.getSourceFile = (path, version, ...rest) =>
  snippets.has(path) ? ts.createSourceFile(path, snippets.get(path), version) : getSourceFile(path, version, ...rest)

const program = ts.createProgram([...snippets.keys()], options, host)
const wrong = [...snippets.keys()].flatMap((path) => {
  const file = program.getSourceFile(path)
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
})
if (wrong.length > 0) {
  const format = { getCurrentDirectory: () => root, getCanonicalFileName: (path) => path, getNewLine: () => '\n' }
  console.error(ts.formatDiagnostics(wrong, format))
  process.exit(1)
}

function snippetsIn(page) {
  const found = [...readFileSync(join(root, page), 'utf8').matchAll(/^```tsx?\n(.*?)^```$/gms)].map(([, code]) => code)
  if (found.length === 0) throw new Error(`${page} has no code`)
  return found
}
