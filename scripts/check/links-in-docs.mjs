// A page that leads nowhere is worse than none: every link to a file in our own pages has to find it.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { execFileSync } from 'node:child_process'
import { root } from '../root.mjs'

const pages = execFileSync('git', ['ls-files', '*.md'], { cwd: root, encoding: 'utf8' }).trim().split('\n')
const broken = pages.flatMap((page) =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/\]\((?![a-z]+:)([^)#]+)[^)]*\)/g)]
    .filter(([, link]) => !existsSync(join(root, dirname(page), link)))
    .map(([, link]) => `${page}: ${link}`),
)
if (broken.length > 0) {
  console.error(`These links find nothing:\n  ${broken.join('\n  ')}`)
  process.exit(1)
}
