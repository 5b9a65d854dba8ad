// What someone reads who writes a state that cannot be: the compiler's own words.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { beforeAll, expect, it } from 'vitest'

const file = join(dirname(fileURLToPath(import.meta.url)), 'impossible.ts')

const states = [
  ["'safari-ios', { system: { camera: 'blocked' } }", 'this browser has no privacy settings of the system'],
  ["'chrome-linux', { camera: 'granted', secure: false }", 'on an insecure page nothing is granted'],
  [
    "'chrome-linux', { frame: 'allowed', secure: false }",
    'on an insecure page nothing is granted, and it is in no frame',
  ],
  ["'safari-14-ios', { secure: false }", 'no one is known to have seen an insecure page in this browser'],
  ["'firefox-linux', { browserButtons: false }", 'this browser has no buttons of its own'],
  ["'firefox-linux', { osVersion: '11' }", 'this browser says the same on every version of its system'],
  ["'chrome-windows', { host: 'asks' }", 'this profile is no app around a page'],
  ["'webview-ios', { camera: 'granted' }", 'this browser keeps no settings for a site'],
  ["'safari-ios', { screen: 'forbidden by a header' }", 'this browser shares no screen'],
  ["'chrome-windows', { screen: 'blocked by the system' }", 'is not assignable to type'],
  ["'webview-ios', { frame: 'allowed' }", 'no one is known to have seen a frame in this app'],
] as const

let messages: string[]
beforeAll(() => {
  const lines = states.map(([state]) => `simulateBrowser(${state})`)
  const code = `import { simulateBrowser } from '../simulateBrowser'\n${lines.join('\n')}\n`
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2020,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  }
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (path) => path === file || fileExists(path)
  host.readFile = (path) => (path === file ? code : readFile(path))
  host.getSourceFile = (path, target, ...rest) =>
    path === file ? ts.createSourceFile(path, code, target) : getSourceFile(path, target, ...rest)
  const program = ts.createProgram([file], options, host)
  const source = program.getSourceFile(file)!
  messages = states.map(() => '')
  for (const { start, messageText } of program.getSemanticDiagnostics(source)) {
    const { line } = ts.getLineAndCharacterOfPosition(source, start!)
    messages[line - 1] += ts.flattenDiagnosticMessageText(messageText, '\n')
  }
}, 30_000)

it.each(states.map(([state, reason], index) => ({ state, reason, index })))('$state: $reason', ({ reason, index }) => {
  expect(messages[index]).toContain(reason)
})
