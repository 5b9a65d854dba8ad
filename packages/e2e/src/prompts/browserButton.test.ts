import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Display, startDisplay } from '../support/browser/display'
import { type Chromium, launchChromium } from '../support/browser/launchChromium'
import { pressInSecondQuestion } from './pressInPrompt'
import { type Pages, servePages } from '../support/pages/servePages'
import { takesPresses } from '../support/person/takesPresses'
import { visit, type Visitor } from '../support/person/visitor'

const BOTH_BLOCKED = 'Your camera and microphone are blocked'
const BY_HAND = 'Turn on Camera.'

/** Our drawings of the browser have its colours, and its question is found by those. */
const WITHOUT_DRAWINGS = '.precall-question-box, .precall-screen { visibility: hidden }'

const inTheCall = { pendingCalls: 0, liveTracks: 2 }

let display: Display
let pages: Pages
let chromium: Chromium
beforeAll(async () => {
  pages = await servePages()
  display = await startDisplay()
  const both = { camera: 'block', microphone: 'block' } as const
  chromium = await launchChromium({
    display,
    sites: {
      [pages.origin('light')]: both,
      [pages.origin('dark')]: both,
      [pages.origin('right-to-left')]: both,
      [pages.origin('by-keyboard')]: both,
      [pages.origin('stays-blocked')]: both,
      [pages.origin('camera')]: { camera: 'block', microphone: 'allow' },
    },
  })
})
afterAll(async () => {
  await chromium.close()
  await display.end()
  await pages.close()
})

describe('a person who once blocked camera and microphone', () => {
  async function meetButton(site: string, tag: string, dress: (person: Visitor) => Promise<void> = async () => {}) {
    const person = await visit(chromium.openTab, `${pages.origin(site)}/visit`)
    await person.page.addStyleTag({ content: WITHOUT_DRAWINGS })
    await dress(person)
    await person.press('Start Video')
    await person.page.locator(`dialog ${tag}`).evaluate(takesPresses)
    return person
  }

  test.each<[string, (person: Visitor) => Promise<void>]>([
    ['light', async () => {}],
    ['dark', ({ page }) => page.emulateMedia({ colorScheme: 'dark' })],
    ['right-to-left', ({ page }) => page.evaluate(() => void (document.documentElement.dir = 'rtl'))],
  ])("presses the browser's own button, and is in the call without any settings (%s)", async (site, dress) => {
    const person = await meetButton(site, 'usermedia', dress)

    await person.page.locator('usermedia').click()
    await pressInSecondQuestion(display, 'Allow this time')
    await person.sees('You are in the call')
    expect(await person.dialogs()).toEqual([BOTH_BLOCKED])
    expect(await person.media()).toMatchObject(inTheCall)

    await person.press('Leave')
    await expect.poll(person.media).toMatchObject({ pendingCalls: 0, liveTracks: 0 })
    await person.page.close()
  })

  test('does the same by keyboard alone', async () => {
    const person = await meetButton('by-keyboard', 'usermedia')

    await person.page.keyboard.press('Tab')
    expect(await person.page.evaluate(() => document.activeElement!.tagName)).toBe('USERMEDIA')
    await person.page.keyboard.press('Enter')
    await pressInSecondQuestion(display, 'Allow this time')
    await person.sees('You are in the call')
    await person.page.close()
  })

  test('changes their mind, and reads how to do it by hand', async () => {
    const person = await meetButton('stays-blocked', 'usermedia')
    expect(await person.page.getByText(BY_HAND).isVisible()).toBe(false)

    // To look into what is folded away lays it out, and the button starts to wait again.
    await person.page.locator('usermedia').evaluate(takesPresses)
    await person.page.locator('usermedia').click()
    await pressInSecondQuestion(display, 'Continue not allowing')
    await person.sees(BY_HAND)
    await person.sees('Still off.')
    expect(await person.media()).toMatchObject({ liveTracks: 0 })

    await person.page.locator('usermedia').evaluate(takesPresses)
    await person.page.locator('usermedia').click()
    await pressInSecondQuestion(display, 'Allow this time')
    await person.sees('You are in the call')
    await person.page.close()
  })

  test('or the camera alone, gets the button for that, and both are in the call', async () => {
    const person = await meetButton('camera', 'camera')

    await person.page.locator('dialog camera').click()
    await pressInSecondQuestion(display, 'Allow this time')
    await person.sees('You are in the call')
    await expect.poll(person.media).toMatchObject(inTheCall)
    await person.page.close()
  })
})
