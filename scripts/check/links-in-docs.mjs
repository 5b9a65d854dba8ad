// A page that leads nowhere is worse than none: every link in our own pages has to find its file, and its place there.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { execFileSync } from 'node:child_process'
import { root } from '../root.mjs'
import { anchorsOf } from './anchors.mjs'

const pages = execFileSync('git', ['ls-files', '*.md'], { cwd: root, encoding: 'utf8' }).trim().split('\n')
const broken = pages.flatMap((page) =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/\]\((?![a-z]+:)([^)#]*)(?:#([^)]+))?\)/g)]
    .filter(([, path, anchor]) => !leads(path ? join(root, dirname(page), path) : join(root, page), anchor))
    .map(([link]) => `${page}: ${link.slice(2, -1)}`),
)
if (broken.length > 0) {
  console.error(`These links find nothing:\n  ${broken.join('\n  ')}`)
  process.exit(1)
}

function leads(file, anchor) {
  if (!existsSync(file)) return false
  return !anchor || !file.endsWith('.md') || anchorsOf(readFileSync(file, 'utf8')).includes(anchor)
}
