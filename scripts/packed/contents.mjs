import { readFileSync, readdirSync } from 'node:fs'
import { dirname, isAbsolute, join, relative } from 'node:path'
import { folderOf, sourcesOf } from '../packages.mjs'

const papers = ['LICENSE', 'README.md', 'package.json']

// What several files need, where syntax had to be made older.
const fromBundler = 'dist/_virtual/'

/** What is in a tarball and should not be, what is not and should, and what leads nowhere. */
export function wrongContents({ name, folder }) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
  const texts = new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
  const manifest = texts.get('package.json')
  const expected = new Set([...papers, ...entriesOf(JSON.parse(manifest)), ...builtFilesOf(name)].flatMap(withMap))

  return [
    ...files
      .filter((file) => !expected.has(file) && !file.startsWith(fromBundler))
      .map((file) => `${file}: what is it for?`),
    ...papers.filter((file) => !files.includes(file)).map((file) => `${file} is not in it`),
    ...files
      // What is beside `dist` is as it was written.
      .filter((file) => file.startsWith('dist/') && file.endsWith('.js') && !file.startsWith(fromBundler))
      .flatMap((file) => wrongMap(file, texts)),
    ...[...manifest.matchAll(/"(workspace|catalog|link|file):.*?"/g)].map(([range]) => `package.json: ${range}`),
    ...linksIn(texts.get('README.md'))
      .filter((link) => !files.includes(link))
      .map((link) => `README.md: to ${link}`),
  ].join('\n')
}

function entriesOf({ exports }) {
  return Object.values(exports)
    .flatMap((target) => [target.types, target.default ?? target])
    .filter(Boolean)
    .map((file) => file.replace('./', ''))
}

function builtFilesOf(name) {
  return sourcesOf(name)
    .map((source) => join('dist', relative(join(folderOf(name), 'src'), source)).replace(/\.tsx?$/, ''))
    .flatMap((file) => [`${file}.js`, `${file}.d.ts`])
}

function withMap(file) {
  return file.endsWith('.js') ? [file, `${file}.map`] : [file]
}

/** A map without the sources leads a debugger to files that no app has. */
function wrongMap(file, texts) {
  const [, named] = /^\/\/# sourceMappingURL=(.+)$/m.exec(texts.get(file)) ?? []
  if (!named) return onlyPassesOn(texts.get(file)) ? [] : [`${file}: names no map`]
  const map = texts.get(join(dirname(file), named))
  if (!map) return [`${file}: its map is not in it`]
  const { sources, sourcesContent = [] } = JSON.parse(map)
  return sources
    .filter((source, index) => !sourcesContent[index] || isAbsolute(source))
    .map((source) => `${file}.map: does not hold ${source}`)
}

function onlyPassesOn(code) {
  return code.replaceAll(/^(import|export)\b[^;]*;$/gm, '').trim() === ''
}

function linksIn(markdown = '') {
  return [...markdown.matchAll(/\]\((?!#|[a-z]+:)([^)#]+)[^)]*\)/g)].map(([, link]) => link)
}
