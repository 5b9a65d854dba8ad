import type { Page } from 'playwright-core'

/** Who does it: the gate, or the browser without us. Each has a button in every page here. */
export type Side = 'gate' | 'bare'

/** A page in front of a person, and what they can do there. */
export interface Visit {
  readonly page: Page
  /** Waits until the page is quiet, and presses the button of this side. Resolves with what the page then tells, in milliseconds. */
  press(side: Side): Promise<number>
  /** Resolves when the page has drawn what it had to draw, and has nothing to do. */
  quiet(): Promise<void>
  /** Resolves when it has nothing to load either. */
  loaded(): Promise<void>
}

/** How long a page may take to tell something. Slowed six times, the first dialog took less than half a second. */
const PATIENCE = 20_000

/** Brings a person to the address. A page that is slowed six times has a sixth of this processor. */
export async function visit(page: Page, address: string, slowed = 1): Promise<Visit> {
  let hear: (milliseconds: number) => void = () => {}
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.exposeFunction('tell', (milliseconds: number) => hear(milliseconds))
  await slow(page, slowed)
  await page.goto(address)

  const places = { gate: await middleOf(page, 'gate'), bare: await middleOf(page, 'bare') }
  const quiet = () => whenQuiet(page)
  await whenLoaded(page)

  return {
    page,
    quiet,
    loaded: () => whenLoaded(page),
    press: async (side) => {
      await quiet()
      const told = new Promise<number>((resolve, reject) => {
        const nothing = () =>
          reject(new Error([`The page told nothing after a press on the ${side} side.`, ...errors].join('\n')))
        const limit = setTimeout(nothing, PATIENCE)
        hear = (milliseconds) => {
          clearTimeout(limit)
          resolve(milliseconds)
        }
      })
      // As a finger does it: it has not been over the button before, so nothing has been fetched because of that.
      await page.mouse.move(...places[side])
      await page.mouse.down()
      // About as long as one stays. Not always equally long, so that the click comes at any time within a frame.
      await new Promise((resolve) => setTimeout(resolve, 60 + Math.random() * 40))
      await page.mouse.up()
      return told
    },
  }
}

/** Slows the page, by this factor. */
export async function slow(page: Page, factor: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: factor })
}

async function middleOf(page: Page, side: Side): Promise<[x: number, y: number]> {
  const box = await page.locator(`#${side} > button`).boundingBox()
  if (!box) throw new Error(`There is no button on the ${side} side.`)
  return [box.x + box.width / 2, box.y + box.height / 2]
}

/** Loading has ended when nothing came for so long. */
const PAUSE = 300

async function whenLoaded(page: Page): Promise<void> {
  const count = () => page.evaluate(() => performance.getEntriesByType('resource').length)
  let before
  do {
    before = await count()
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
    await whenQuiet(page)
  } while ((await count()) > before)
}

function whenQuiet(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        // Chromium was seen to be idle without saying so, until it had drawn one more frame.
        requestAnimationFrame(() => requestIdleCallback(() => resolve(), { timeout: 1000 }))
      }),
  )
}
