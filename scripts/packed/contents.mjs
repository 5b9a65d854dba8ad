import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
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
  const expected = new Set([...papers, ...entriesOf(JSON.parse(manifest)), ...builtFilesOf(name)])

  return [
    ...files
      .filter((file) => !expected.has(file) && !file.startsWith(fromBundler))
      .map((file) => `${file}: what is it for?`),
    ...papers.filter((file) => !files.includes(file)).map((file) => `${file} is not in it`),
    ...files.filter((file) => texts.get(file).includes('sourceMappingURL=')).map((file) => `${file}: names a map`),
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

function linksIn(markdown = '') {
  return [...markdown.matchAll(/\]\((?!#|[a-z]+:)([^)#]+)[^)]*\)/g)].map(([, link]) => link)
}
