// A file over 200 lines that is not a test, and not made by a script, says why on its first line.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.mjs'

const most = 200
const files = execFileSync('git', ['ls-files', '--', '*.ts', '*.tsx', '*.mjs', ':!docs/api'], {
  cwd: root,
  encoding: 'utf8',
})
const silent = files
  .trim()
  .split('\n')
  .filter((file) => !/\.test\.tsx?$/.test(file))
  .filter((file) => {
    const text = readFileSync(join(root, file), 'utf8')
    return text.split('\n').length > most + 1 && !/^\/\/ (Over 200 lines|Long because|Made (by|of|from))/.test(text)
  })

if (silent.length > 0) {
  console.error(`These files have over ${most} lines, and do not say why in their first: ${silent.join(', ')}`)
  process.exit(1)
}
