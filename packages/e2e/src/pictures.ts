import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { palettePng } from './palettePng.ts'

/** What may differ, in pixels: edges, of which up to 59 were drawn otherwise at times. The word OK alone is 75. */
const TOLERANCE = 70

const FOLDER = fileURLToPath(new URL('../../../docs/screens/', import.meta.url))
const INDEX = 'README.md'

/** `npm run screens` draws the pictures. Otherwise they are compared. */
const drawing = process.env.SCREENS === 'draw'

/** What differs between a screenshot and the picture that is kept of it, if anything. */
export async function changeOf(name: string, screenshot: Buffer): Promise<string | undefined> {
  // Other systems draw letters otherwise.
  if (process.platform !== 'linux') return undefined
  const [picture, actual] = [`${name}.png`, `${name}.actual.png`]
  await rm(FOLDER + actual, { force: true })
  const now = PNG.sync.read(screenshot)
  if (drawing) return save(picture, palettePng(now))

  const kept = await readFile(FOLDER + picture).catch(() => undefined)
  const difference = kept ? differenceBetween(PNG.sync.read(kept), now) : 'there is none yet'
  if (!difference) return undefined
  await save(actual, screenshot)
  return `docs/screens/${picture}: ${difference}. Compare it with ${actual}. If that is right: npm run screens`
}

/** The same of the page that shows the pictures. `names` are those it shows. */
export async function changeOfIndex(text: string, names: readonly string[]): Promise<string | undefined> {
  const pictures = (await readdir(FOLDER)).filter((file) => file.endsWith('.png') && !file.endsWith('.actual.png'))
  const leftOver = pictures.filter((file) => !names.includes(file.replace('.png', '')))
  if (drawing) {
    for (const file of leftOver) await rm(FOLDER + file)
    return save(INDEX, text)
  }
  const kept = await readFile(FOLDER + INDEX, 'utf8').catch(() => '')
  if (kept === text && leftOver.length === 0) return undefined
  return `docs/screens has other screens than there are, or more (${leftOver.join(', ')}): npm run screens`
}

function differenceBetween(kept: PNG, now: PNG): string | undefined {
  const { width, height } = now
  if (kept.width !== width || kept.height !== height) return `it is ${kept.width} by ${kept.height} pixels`
  const differentFrom = ({ data }: PNG) => pixelmatch(kept.data, data, undefined, width, height)
  if (differentFrom(now) <= TOLERANCE) return undefined
  // A picture of many colours loses some when it is kept.
  const different = differentFrom(PNG.sync.read(palettePng(now)))
  return different > TOLERANCE ? `${different} pixels differ` : undefined
}

async function save(file: string, content: string | Buffer): Promise<undefined> {
  await mkdir(FOLDER, { recursive: true })
  await writeFile(FOLDER + file, content)
}
