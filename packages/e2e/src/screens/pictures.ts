import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { palettePng } from './palettePng'
import { chromiumMajor } from '../support/browser/chromiumMajor'
import { hasOurFonts } from '../support/browser/sameEverywhere'
import type { Box, Screenshot } from './takePicture'

/** What may differ, in pixels: edges, of which up to 59 were drawn otherwise at times. The word OK alone is 75. */
const TOLERANCE = 70

const FOLDER = fileURLToPath(new URL('../../../../docs/screens/', import.meta.url))
const INDEX = 'README.md'

/** `npm run screens` draws the pictures. Otherwise they are compared. */
const drawing = process.env.SCREENS === 'draw'

/** Why pictures cannot be compared on this machine, if they cannot. */
export async function whyNotCompared(): Promise<string | undefined> {
  return reasonAgainst({
    platform: process.platform,
    hasOurFonts,
    chromium: await chromiumMajor(),
    // What draws them need not be what drew them.
    drawnBy: drawing ? await chromiumMajor() : drawnBy(await keptIndex()),
  })
}

interface Machine {
  readonly platform: string
  readonly hasOurFonts: boolean
  readonly chromium: number
  readonly drawnBy: number
}

/** Another system, other fonts and another version draw letters otherwise. */
export function reasonAgainst({ platform, hasOurFonts, chromium, drawnBy }: Machine): string | undefined {
  if (platform !== 'linux') return `they are drawn on Linux, and this is ${platform}`
  if (!hasOurFonts) return 'fonts-noto-core and fonts-noto-cjk of Debian are not here'
  return chromium === drawnBy ? undefined : `they were drawn by Chromium ${drawnBy}, and this is ${chromium}`
}

/** What differs between a screenshot and the picture that is kept of it, if anything. */
export async function changeOf(name: string, { png, byBrowser }: Screenshot): Promise<string | undefined> {
  const [picture, actual] = [`${name}.png`, `${name}.actual.png`]
  await rm(FOLDER + actual, { force: true })
  const now = PNG.sync.read(png)
  if (drawing) return save(picture, palettePng(now))

  const kept = await readFile(FOLDER + picture).catch(() => undefined)
  const difference = kept ? differenceBetween(PNG.sync.read(kept), now, byBrowser) : 'there is none yet'
  if (!difference) return undefined
  await save(actual, png)
  return `docs/screens/${picture}: ${difference}. Compare it with ${actual}. If that is right: npm run screens`
}

/** The same of the page that shows the pictures, which `write` writes. `names` are those it shows. */
export async function changeOfIndex(
  write: (chromium: number) => string,
  names: readonly string[],
): Promise<string | undefined> {
  const pictures = (await readdir(FOLDER)).filter((file) => file.endsWith('.png') && !file.endsWith('.actual.png'))
  const leftOver = pictures.filter((file) => !names.includes(file.replace('.png', '')))
  if (drawing) {
    for (const file of leftOver) await rm(FOLDER + file)
    return save(INDEX, write(await chromiumMajor()))
  }
  const kept = await keptIndex()
  if (kept === write(drawnBy(kept)) && leftOver.length === 0) return undefined
  return `docs/screens has other screens than there are, or more (${leftOver.join(', ')}): npm run screens`
}

/** What differs between two pictures, except within the boxes that are left out. */
export function differenceBetween(kept: PNG, now: PNG, leftOut: readonly Box[]): string | undefined {
  const { width, height } = now
  if (kept.width !== width || kept.height !== height) return `it is ${kept.width} by ${kept.height} pixels`
  for (const box of leftOut) for (const picture of [kept, now]) blank(picture, box)
  const differentFrom = ({ data }: PNG) => pixelmatch(kept.data, data, undefined, width, height)
  if (differentFrom(now) <= TOLERANCE) return undefined
  // A picture of many colours loses some when it is kept.
  const different = differentFrom(PNG.sync.read(palettePng(now)))
  return different > TOLERANCE ? `${different} pixels differ` : undefined
}

function keptIndex(): Promise<string> {
  return readFile(FOLDER + INDEX, 'utf8').catch(() => '')
}

/** The version of Chromium that has drawn the pictures, as their page says. */
function drawnBy(index: string): number {
  return Number(/Chromium (\d+)/.exec(index)?.[1])
}

function blank({ width, data }: PNG, box: Box): void {
  const [left, right] = [Math.floor(box.x), Math.ceil(box.x + box.width)]
  for (let y = Math.floor(box.y); y < box.y + box.height; y += 1)
    data.fill(0, (y * width + left) * 4, (y * width + right) * 4)
}

async function save(file: string, content: string | Buffer): Promise<undefined> {
  await mkdir(FOLDER, { recursive: true })
  await writeFile(FOLDER + file, content)
}
