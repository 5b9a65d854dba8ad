// Code that says why the world is so names the fact: docs/facts/<page>.md#<anchor>. Each has to lead there.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.mjs'
import { anchorsOf } from './anchors.mjs'

const folder = 'docs/facts'
const pages = new Map(
  readdirSync(join(root, folder)).map((name) => [name, anchorsOf(readFileSync(join(root, folder, name), 'utf8'))]),
)
const names = [...pages.keys()].join('|').replaceAll('.', String.raw`\.`)
const mention = new RegExp(
  String.raw`(?<![\w-])(?:${folder}/[\w.-]+\.md|(?:[\w.-]*/)*(?:${names}))(?!\w)(?:#[\w-]*)?`,
  'g',
)

const wrong = [...namedTwice(), ...trackedFiles().flatMap(brokenIn)]
if (wrong.length > 0) {
  console.error(
    `A citation is ${folder}/<page>.md#<anchor> and leads to a fact. These do not:\n  ${wrong.join('\n  ')}`,
  )
  process.exit(1)
}

function namedTwice() {
  return [...pages].flatMap(([name, anchors]) =>
    anchors
      .filter((anchor, at) => anchors.indexOf(anchor) < at)
      .map((anchor) => `${folder}/${name}: two places are called #${anchor}`),
  )
}

/** Not docs/api, which is made of comments that are read here already. */
function trackedFiles() {
  const others = ['docs/api', '*.png', 'pnpm-lock.yaml'].map((path) => `:!${path}`)
  return execFileSync('git', ['ls-files', '--', '.', ...others], { cwd: root, encoding: 'utf8' })
    .trim()
    .split('\n')
}

function brokenIn(file) {
  const lines = readFileSync(join(root, file), 'utf8').split('\n')
  return lines.flatMap((line, at) =>
    (citationsIn(line, file).match(mention) ?? [])
      .filter((cited) => !leads(cited))
      .map((cited) => `${file}:${at + 1}: ${cited}`),
  )
}

/** Leaves out other sites, code that reads a whole page, and links to an anchor, which links-in-docs.mjs follows. */
function citationsIn(line, file) {
  const ours = line.replace(/https?:\/\/[^\s)'"]+/g, '').replace(/new URL\('[^']+', import\.meta\.url\)/g, '')
  return file.endsWith('.md') ? ours.replace(/\[[^\]]*\]\([^)]*#[^)]+\)/g, '') : ours
}

function leads(cited) {
  const [path, anchor] = cited.split('#')
  return path.startsWith(`${folder}/`) && (pages.get(path.slice(folder.length + 1))?.includes(anchor) ?? false)
}
