import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { check, checkCommand } from '../check.mjs'
import { sum } from '../count.mjs'
import { wrongContents } from '../packed/contents.mjs'
import { layOut } from '../packed/layOut.mjs'
import { pack } from '../packed/pack.mjs'
import { folderOf, manifestOf, sourcesOf } from '../packages.mjs'

export async function build() {
  const packed = await pack()
  const counts = []
  for (const { name, wrong } of packed) counts.push(await check(`pnpm pack: ${name}`, () => wrong))
  if (packed.some(({ wrong }) => wrong)) return sum(counts)

  for (const each of packed) {
    const { name, tarball } = each
    counts.push(await check(`what is in the tarball: ${name}`, () => wrongContents(each)))
    counts.push(await checkCommand(`publint: ${name}`, 'publint', ['run', '--strict', tarball]))
    counts.push(await checkCommand(`attw: ${name}`, 'attw', [tarball, ...attwOptions(each)]))
  }
  counts.push(await check("'use client' is kept in every file that has it", () => lostDirectives(packed)))

  counts.push(
    await check('no file needs a `process`, which a page without a bundler has not', () => needingProcess(packed)),
    await check('developers are told in development, and no one else is', () => wronglyTold(packed)),
  )

  counts.push(await check('no guide brings its sources to those who are stuck', () => sourcesIn(packed)))

  const app = await layOut(packed)
  for (const { name } of packed) {
    const code = `await import('${manifestOf(name).name}')`
    counts.push(await checkCommand(`${code} in Node`, 'node', ['--input-type=module', '-e', code], { cwd: app }))
  }
  counts.push(await looksHaveTypes(app, ['bundler', '--module', 'esnext']))
  counts.push(await looksHaveTypes(app, ['nodenext', '--module', 'nodenext']))
  // Only now: `npm test` loads every part before it installs what this one imports.
  const { changesOfApi } = await import('../packed/apiReport.mjs')
  counts.push(await check('what the packages offer is what docs/api says', changesOfApi))
  return sum(counts)
}

// Looks have types and no code, and classic scripts have no types.
function attwOptions({ folder }) {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const untyped = Object.keys(exports).filter((entry) => /\.css$|^\.\/(global|outdated)\.js$/.test(entry))
  return ['--profile', 'esm-only', '--format', 'ascii', ...untyped.flatMap((entry) => ['--exclude-entrypoints', entry])]
}

/** TypeScript 7 asks for the types of what is imported for its side effects alone: TS2882. TypeScript 6 can be told to. */
function looksHaveTypes(app, resolution) {
  writeFileSync(join(app, 'looks.ts'), looks.map((file) => `import '@precall/react/${file}'\n`).join(''))
  const options = ['looks.ts', '--noEmit', '--ignoreConfig', '--noUncheckedSideEffectImports']
  const title = `${looks.join(' and ')} can be imported in TypeScript, as ${resolution[0]} resolves them`
  return checkCommand(title, 'tsc', [...options, '--moduleResolution', ...resolution], { cwd: app })
}

const looks = ['styles.css', 'styles.layered.css']

function lostDirectives(packed) {
  const lost = packed.flatMap(({ name, folder }) =>
    sourcesOf(name)
      .filter(isClient)
      .map((source) => source.replace(join(folderOf(name), 'src'), join(folder, 'dist')).replace(/\.tsx?$/, '.js'))
      .filter((built) => !isClient(built)),
  )
  return lost.join('\n')
}

function needingProcess(packed) {
  const files = packed.flatMap(({ folder }) =>
    readdirSync(join(folder, 'dist'), { recursive: true })
      .filter((file) => file.endsWith('.js'))
      .map((file) => join(folder, 'dist', file)),
  )
  // As scripts/without-process.mjs writes it, without the parentheses that say nothing.
  const raw = String.raw`!?/\* @__PURE__ \*/ /process/\.test\(\(\) => process\.env\.NODE_ENV\)`
  const guarded = new RegExp(
    String.raw`typeof process [!=]== "undefined" (&&|\|\|) ${raw}\)? (&&|\|\|) process\.env\.NODE_ENV`,
    'g',
  )
  return files.filter((file) => /\bprocess\.env\b/.test(readFileSync(file, 'utf8').replaceAll(guarded, ''))).join('\n')
}

/** What the console of a page says about a mistake. No page has a `process`: neither a bundler's, in its two modes, nor one without. */
async function wronglyTold(packed) {
  const { build } = await import('esbuild')
  const { folder } = packed.find(({ name }) => name === 'core')
  const mistake = { contents: `import { warn } from './dist/warn.js'; warn('a mistake')`, resolveDir: folder }
  const modes = [
    { mode: 'development', options: {}, told: 1 },
    { mode: 'production', options: { minify: true }, told: 0 },
    { mode: 'no bundler', options: { platform: 'neutral' }, told: 0 },
  ]
  const wrong = []
  for (const { mode, options, told } of modes) {
    const { outputFiles } = await build({ stdin: mistake, bundle: true, write: false, format: 'iife', ...options })
    const heard = []
    runInNewContext(outputFiles[0].text, { console: { warn: (message) => heard.push(message) } })
    if (heard.length !== told) wrong.push(`${mode}: ${heard.length} messages, and not ${told}`)
  }
  return wrong.join('\n')
}

function sourcesIn(packed) {
  const { folder } = packed.find(({ name }) => name === 'guides')
  const platforms = join(folder, 'dist/platforms')
  const files = readdirSync(platforms).filter((file) => file.endsWith('.js'))
  return files.filter((file) => /\b(source|checked):/.test(readFileSync(join(platforms, file), 'utf8'))).join(', ')
}

function isClient(path) {
  return existsSync(path) && /^\s*['"]use client['"]/.test(readFileSync(path, 'utf8'))
}
