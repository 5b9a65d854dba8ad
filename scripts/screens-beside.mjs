// Puts every picture of docs/screens next to the one of another commit, on one page to look at: `npm run screens:beside -- <commit>`.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

const folder = 'docs/screens'
const target = join(root, '.cache', 'screens-beside')
const [commit] = process.argv.slice(2)
if (!commit) {
  console.error('Say which commit: npm run screens:beside -- <commit>')
  process.exit(1)
}

const git = (...args) => execFileSync('git', args, { cwd: root, maxBuffer: 2 ** 26 })
const isPicture = (file) => file.endsWith('.png') && !file.endsWith('.actual.png')
const before = git('ls-tree', '-r', '--name-only', commit, `${folder}/`)
  .toString()
  .split('\n')
  .filter(isPicture)
  .map((file) => file.replace(`${folder}/`, ''))
const now = readdirSync(join(root, folder)).filter(isPicture)

rmSync(target, { recursive: true, force: true })
for (const side of ['before', 'now']) mkdirSync(join(target, side), { recursive: true })
for (const file of before) writeFileSync(join(target, 'before', file), git('show', `${commit}:${folder}/${file}`))
for (const file of now) writeFileSync(join(target, 'now', file), readFileSync(join(root, folder, file)))

const rows = [...new Set([...now, ...before])].toSorted().map((file) => {
  const side = (name, files) =>
    files.includes(file) ? `<img src="${name}/${file}" alt="${name}" loading="lazy">` : `<p>not there</p>`
  const isSame =
    before.includes(file) &&
    now.includes(file) &&
    readFileSync(join(target, 'before', file)).equals(readFileSync(join(target, 'now', file)))
  return `<h2>${file}${isSame ? ' (the same)' : ''}</h2>\n<div>${side('before', before)}${side('now', now)}</div>`
})
const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Screens before and now</title>
<style>
  body { font: 1rem system-ui; margin: 1rem }
  div { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; align-items: start }
  img { max-width: 100%; border: 1px solid #888 }
</style>
<h1>Screens: ${commit} on the left, now on the right</h1>
${rows.join('\n')}
</html>
`
writeFileSync(join(target, 'index.html'), page)
console.log(`${rows.length} pictures side by side: ${join(target, 'index.html')}`)
