// Makes looks.ts of guide.css and picture.css: the looks of guides travel with their code, because styles.css is on the
// page before anyone is stuck. `--check` only says whether it is up to date.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { transform } from 'esbuild'
import { root } from './root.mjs'

const folder = join(root, 'packages/react/src/guides/picture')
const target = join(folder, 'looks.ts')

async function inline(name) {
  const { code } = await transform(readFileSync(join(folder, `${name}.css`), 'utf8'), {
    loader: 'css',
    minify: true,
    // The first that take such a style sheet: https://caniuse.com/mdn-api_document_adoptedstylesheets
    target: ['chrome99', 'firefox101', 'safari16.4'],
  })
  const text = code.trim().replaceAll('\\', '\\\\').replaceAll("'", "\\'")
  return `export const ${name}Looks: string =\n  '${text}'\n`
}

const made = [
  '// Made of guide.css and picture.css by scripts/inline-looks.mjs: change those.\n',
  await inline('guide'),
  '\n',
  await inline('picture'),
].join('')
if (!process.argv.includes('--check')) writeFileSync(target, made)
else if (readFileSync(target, 'utf8') !== made) {
  console.error('looks.ts is not what its style sheets make of it now. Run: npm run styles')
  process.exit(1)
}
