import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from '../root.mjs'

const sources = join(root, 'packages/guides/src')
const filesIn = (folder) => readdirSync(join(sources, folder)).filter((name) => !name.endsWith('.test.ts'))

/**
 * What a person who is stuck downloads for the first guide of each family: its data, with its labels in English; our words;
 * and those words with the labels of the language that has most, which later guides share.
 */
export async function guideSizes() {
  const english = await bytesOf('words/en/index.ts', 'words/en/everywhere.ts')
  const labels = await Promise.all(
    filesIn('labels')
      .filter((file) => file.endsWith('.ts') && file !== 'label.ts')
      .map(async (file) => ({ language: basename(file, '.ts'), bytes: await bytesOf(`labels/${file}`) })),
  )
  const most = labels.reduce((one, other) => (other.bytes > one.bytes ? other : one))

  return Promise.all(
    filesIn('platforms').map(async (file) => {
      const words = english + (await bytesOf(`words/en/${file}`))
      return {
        family: basename(file, '.ts'),
        data: await bytesOf(`platforms/${file}`, `labels/en/${file}`),
        english: words,
        most: words + most.bytes,
        language: most.language,
      }
    }),
  )
}

// Letters as they are, and not as `\u0627`: so they leave tsdown, and most bundlers. Without what tsdown leaves out.
async function bytesOf(...files) {
  const { transform } = await import('esbuild')
  const { parseAst } = await import('vite')
  const { withoutSources } = await import('../without-sources.mjs')
  const codes = files.map(async (file) => {
    const source = readFileSync(join(sources, file), 'utf8')
    const { code } = await transform(source, { loader: 'ts', minify: true, target: 'es2020', charset: 'utf8' })
    return file.startsWith('platforms/') ? withoutSources(code, parseAst(code)).code : code
  })
  return gzipSync((await Promise.all(codes)).join(''), { level: 9 }).length
}
