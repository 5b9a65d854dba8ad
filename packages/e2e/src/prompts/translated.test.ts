import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Display, startDisplay } from '../support/browser/display'
import { type Chromium, launchChromium } from '../support/browser/launchChromium'
import { pressInPrompt, promptOpens } from './pressInPrompt'
import { type Pages, servePages } from '../support/pages/servePages'
import { openSettings, type SettingsPage } from '../support/browser/settingsPage'
import { inTranslation, translatePage } from './translatePage'
import { visit, waitFor } from '../support/person/visitor'

/** Below the title of the waiting card. The title names the browser's answer, which no translator may touch. */
const LOOK = 'Look at the top left of this window. Your browser is asking to use your camera and microphone.'

const EXPLAINER = 'Allow Camera and Mic Access'
const BOTH_BLOCKED = 'Your camera and microphone are blocked'
const IN_THE_CALL = 'You are in the call'

const inTheCall = { getUserMediaCalls: 1, pendingCalls: 0, liveTracks: 2, stoppedTracks: 0 }

let pages: Pages
beforeAll(async () => void (pages = await servePages()))
afterAll(() => pages.close())

let leave: () => Promise<void>
afterEach(() => leave())

/**
 * Brings a person to a page that their browser translates. What they press and see is named as it was written.
 * When they leave, the page has thrown nothing, and has said nothing that they could not see.
 */
async function visitTranslated(chromium: Chromium, address: string, prepare: () => void = () => {}) {
  const page = await chromium.openTab()
  const unseenTexts = await translatePage(page)
  await page.addInitScript(prepare)
  const person = await visit(async () => page, address)
  leave = async () => {
    expect(person.errors()).toEqual([])
    expect(await unseenTexts()).toEqual([])
    await page.close()
  }
  const text = (words: string) => page.getByText(inTranslation(words), { exact: true }).last()
  return {
    page,
    media: person.media,
    press: (name: string) => person.press(inTranslation(name)),
    sees: (words: string) => waitFor(text(words)),
    seesNoMore: (words: string) => waitFor(text(words), 'hidden'),
    seesDialog: (...title: string[]) => person.seesDialog(title.map(inTranslation).join(' ')),
    seesNoDialog: person.seesNoDialog,
  }
}

describe("a person whose browser translates the page, in front of the browser's own prompt", () => {
  let display: Display
  let chromium: Chromium
  beforeAll(async () => {
    display = await startDisplay()
    chromium = await launchChromium({ display })
  })
  afterAll(async () => {
    await chromium.close()
    await display.end()
  })

  async function openPrompt(site: string) {
    const person = await visitTranslated(chromium, `${pages.origin(site)}/visit`)
    await person.press('Start Video')
    await person.seesDialog(EXPLAINER)
    await person.press('OK')
    await promptOpens(display)
    return person
  }

  test('waits, is told where to look, allows, and is in the call', async () => {
    const person = await openPrompt('allows')

    await person.sees(LOOK)
    await person.sees('Can’t see the question?')
    await pressInPrompt(display, 'Allow while visiting the site')
    await person.sees(IN_THE_CALL)
    await person.seesNoMore(LOOK)
    expect(await person.media()).toEqual(inTheCall)

    await person.press('Leave')
    await person.seesNoMore(IN_THE_CALL)
  })

  test('closes it, is told that nothing has changed, and cancels the next', async () => {
    const person = await openPrompt('dismisses')

    await pressInPrompt(display, 'close')
    await person.sees('No problem, we can ask again')
    await person.seesNoMore(LOOK)

    await person.press('Start Video')
    await person.press('OK')
    await promptOpens(display)
    await person.sees(LOOK)
    await person.seesNoMore('No problem, we can ask again')
    await person.press('Cancel')
    await person.seesNoMore(LOOK)
    await pressInPrompt(display, 'close')
    await expect.poll(person.media).toMatchObject({ getUserMediaCalls: 2, pendingCalls: 0, liveTracks: 0 })
  })
})

describe('a person whose browser translates the page', () => {
  let chromium: Chromium
  let settings: SettingsPage
  beforeAll(async () => {
    const [allowed, blocked] = [
      { camera: 'allow', microphone: 'allow' },
      { camera: 'block', microphone: 'block' },
    ] as const
    chromium = await launchChromium({
      sites: {
        [pages.origin('joins')]: allowed,
        [pages.origin('cancels')]: allowed,
        [pages.origin('loses')]: allowed,
        [pages.origin('turns-on')]: { camera: 'block', microphone: 'allow' },
        [pages.origin('blocked-with-button')]: blocked,
        [pages.origin('blocked-without-button')]: blocked,
      },
    })
    settings = await openSettings(chromium)
  })
  afterAll(() => chromium.close())

  test.each<[string, () => void, string[]]>([
    ['with', () => {}, []],
    ['without', removeButtons, ['«Camera»«Working»', '«Microphone»«Blocked»']],
  ])(
    'allows one device after the other, in a browser %s a button of its own, and reads what is left',
    async (button, prepare, devices) => {
      const person = await visitTranslated(chromium, `${pages.origin(`blocked-${button}-button`)}/visit`, prepare)
      const dialog = person.page.getByRole('dialog')
      const steps = dialog.locator('.precall-steps li')
      const done = () => steps.filter({ hasText: 'Done' }).last().textContent()

      await person.press('Start Video')
      await person.seesDialog(BOTH_BLOCKED)
      await settings.set(person.page, { camera: 'allow' })
      await person.seesDialog('Your camera works.', 'Your microphone is blocked.')
      // What stands on the person's own screen is not translated.
      await expect.poll(done).toEqual('«Turn on» Camera«.» «Done»')
      await expect.poll(() => dialog.locator('.precall-devices li').allTextContents()).toEqual(devices)

      await settings.set(person.page, { camera: 'default', microphone: 'allow' })
      await person.seesDialog('Almost there')
      await settings.set(person.page, { camera: 'allow' })
      await person.sees(IN_THE_CALL)
      await person.seesNoDialog()
      expect(await person.media()).toEqual(inTheCall)

      await person.press('Leave')
      await person.seesNoMore(IN_THE_CALL)
    },
  )

  test('is in the call without their camera, reads so, and turns it on', async () => {
    const person = await visitTranslated(chromium, `${pages.origin('turns-on')}/optional`)

    await person.press('Start Video')
    await person.sees(IN_THE_CALL)
    await person.sees('Your camera is off')
    await settings.set(person.page, { camera: 'allow' })
    await person.press('Turn on camera')
    await person.seesNoMore('Your camera is off')
    await person.sees('Camera: live')
    expect(await person.media()).toMatchObject({ liveTracks: 2 })
  })

  test('joins a call that takes its time', async () => {
    const person = await visitTranslated(chromium, `${pages.origin('joins')}/joining`)

    await person.press('Start Video')
    await person.seesDialog('You’re all set')
    await person.page.evaluate(() => dispatchEvent(new Event('joined')))
    await person.seesNoDialog()
    await person.sees(IN_THE_CALL)
    expect(await person.media()).toEqual(inTheCall)
  })

  test('cancels a call that takes its time', async () => {
    const person = await visitTranslated(chromium, `${pages.origin('cancels')}/joining`)

    await person.press('Start Video')
    await person.seesDialog('You’re all set')
    await person.press('Cancel')
    await person.seesNoDialog()
    expect(await person.media()).toMatchObject({ liveTracks: 0, stoppedTracks: 2 })
  })

  test('loses their devices in the middle of the call, reads so, and tries again', async () => {
    const person = await visitTranslated(chromium, `${pages.origin('loses')}/visit`)

    await person.press('Start Video')
    await person.sees(IN_THE_CALL)
    await settings.set(person.page, { camera: 'block' })
    await person.sees('Your camera and microphone stopped')
    await settings.set(person.page, { camera: 'allow' })
    await person.press('Try again')
    await person.seesNoMore('Your camera and microphone stopped')
    await expect.poll(person.media).toMatchObject({ liveTracks: 2 })
  })
})

test('a person without a camera, whose browser translates the page, tries again and reads the same', async () => {
  const clinic = pages.origin('clinic')
  const sites = { [clinic]: { camera: 'allow', microphone: 'allow' } } as const
  const chromium = await launchChromium({ devices: 'microphone only', sites })
  const person = await visitTranslated(chromium, `${clinic}/visit`)

  await person.press('Start Video')
  await person.seesDialog('We can’t find a camera')
  await person.press('Try again')
  await expect.poll(person.media).toMatchObject({ pendingCalls: 0, getUserMediaCalls: 2 })
  await person.seesDialog('We can’t find a camera')
  await leave()
  leave = () => chromium.close()
})

// Runs in the page, so it can use nothing of this file. What a browser from before Chrome 151 has not.
function removeButtons(): void {
  for (const name of ['HTMLUserMediaElement', 'HTMLCameraElement', 'HTMLMicrophoneElement']) {
    Reflect.deleteProperty(window, name)
  }
}
