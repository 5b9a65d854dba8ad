import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Display, startDisplay } from '../support/browser/display'
import { type Chromium, launchChromium } from '../support/browser/launchChromium'
import { pressInPrompt, promptOpens } from './pressInPrompt'
import { type Pages, servePages } from '../support/pages/servePages'
import { openSettings, type SettingsPage } from '../support/browser/settingsPage'
import { visit, type Visitor, waitFor } from '../support/person/visitor'

const EXPLAINER = 'Allow Camera and Mic Access'
const BOTH_BLOCKED = 'Your camera and microphone are blocked'
const CLOSED = 'No problem, we can ask again'

let pages: Pages
beforeAll(async () => void (pages = await servePages()))
afterAll(() => pages.close())

type KeyboardUser = Visitor & {
  /** Presses the key, and resolves when the focus is where this name is. */
  readonly key: (key: string, leadsTo: string) => Promise<void>
  /** Resolves when the focus is where this name is. */
  readonly isAt: (name: string) => Promise<void>
  /** Resolves when the browser's own button is there, which comes after its dialog. */
  readonly seesBrowserButton: () => Promise<void>
}

async function visitByKeyboard(chromium: Chromium, address: string): Promise<KeyboardUser> {
  const person = await visit(chromium.openTab, address)
  const isAt = (name: string) => expect.poll(() => person.page.evaluate(nameOfFocus)).toBe(name)
  return {
    ...person,
    isAt,
    seesBrowserButton: () => waitFor(person.page.locator('usermedia')),
    key: async (key, leadsTo) => {
      await person.page.keyboard.press(key)
      await isAt(leadsTo)
    },
  }
}

// Runs in the page, so it can use nothing of this file.
function nameOfFocus(): string {
  const { activeElement: element } = document
  if (!element || element === document.body) return 'nowhere'
  if (element instanceof HTMLSelectElement) return element.labels[0]!.firstChild!.textContent!
  return element.getAttribute('aria-label') ?? (element.textContent.trim() || element.localName)
}

describe('a person with a keyboard alone', () => {
  let chromium: Chromium
  let settings: SettingsPage
  beforeAll(async () => {
    const blocked = { camera: 'block', microphone: 'block' } as const
    const allowed = { camera: 'allow', microphone: 'allow' } as const
    chromium = await launchChromium({
      sites: {
        [pages.origin('blocked')]: blocked,
        [pages.origin('allows')]: blocked,
        [pages.origin('joins')]: allowed,
        [pages.origin('turns-on')]: { camera: 'block', microphone: 'allow' },
      },
    })
    settings = await openSettings(chromium)
  })
  afterAll(() => chromium.close())

  test('reads why, all of it, and closes that', async () => {
    const person = await visitByKeyboard(chromium, `${pages.origin('clinic')}/visit`)

    await person.key('Tab', 'Start Video')
    await person.key('Enter', EXPLAINER)
    await person.key('Tab', 'OK')
    await person.key('Tab', 'Get Assistance')
    await person.key('Tab', 'If your browser does not ask')
    await person.key('Enter', 'If your browser does not ask')
    await person.sees('In your browser')
    await person.key('Tab', 'Close')
    await person.key('Shift+Tab', 'If your browser does not ask')
    await person.key('Tab', 'Close')
    await person.key('Space', 'Start Video')
    await person.seesNoDialog()
    expect(await person.media()).toMatchObject({ getUserMediaCalls: 0 })
    await person.page.close()
  })

  test('who has blocked the page folds out the steps, tries again, and goes back', async () => {
    const person = await visitByKeyboard(chromium, `${pages.origin('blocked')}/visit`)

    await person.key('Tab', 'Start Video')
    await person.key('Space', BOTH_BLOCKED)
    await person.seesBrowserButton()
    await person.key('Tab', 'usermedia')
    await person.key('Tab', 'Or turn them on in your settings')
    await person.key('Enter', 'Or turn them on in your settings')
    await person.sees('Turn on Camera.')
    await person.key('Tab', 'Still not working?')
    await person.key('Enter', 'Can’t see these switches?')
    await person.key('Tab', 'Still not working?')
    await person.key('Tab', 'Back')
    await person.key('Enter', BOTH_BLOCKED)
    await person.key('Tab', 'usermedia')
    await person.key('Tab', 'Or turn them on in your settings')
    await person.key('Tab', 'Still not working?')
    await person.key('Tab', 'More help at support.google.com')
    await person.key('Tab', 'Try again')
    await person.key('Tab', 'Get Assistance')
    await person.key('Shift+Tab', 'Try again')
    await person.key('Enter', 'Try again')
    await person.sees('It is still not working')
    expect(await person.media()).toMatchObject({ getUserMediaCalls: 1, pendingCalls: 0 })
    await person.key('Escape', 'Start Video')
    await person.seesNoDialog()
    await person.page.close()
  })

  test('who allows one device after the other is at what is left, and in the call at Start Video', async () => {
    const person = await visitByKeyboard(chromium, `${pages.origin('allows')}/visit`)

    await person.key('Tab', 'Start Video')
    await person.key('Enter', BOTH_BLOCKED)
    await person.seesBrowserButton()
    await person.key('Tab', 'usermedia')
    await person.key('Tab', 'Or turn them on in your settings')
    await settings.set(person.page, { camera: 'allow' })
    await person.isAt('Your camera works. Your microphone is blocked.')
    await settings.set(person.page, { microphone: 'allow' })
    await person.sees('You are in the call')
    await person.isAt('Start Video')
    expect(await person.media()).toMatchObject({ liveTracks: 2 })
    await person.page.close()
  })

  test('cancels while the call is joined', async () => {
    const person = await visitByKeyboard(chromium, `${pages.origin('joins')}/joining`)

    await person.key('Tab', 'Start Video')
    await person.key('Enter', 'You’re all set')
    await person.key('Tab', 'Cancel')
    await person.key('Enter', 'Start Video')
    expect(await person.media()).toMatchObject({ liveTracks: 0, stoppedTracks: 2 })
    await person.page.close()
  })

  test('turns on the camera in the middle of the call', async () => {
    const person = await visitByKeyboard(chromium, `${pages.origin('turns-on')}/optional`)

    await person.key('Tab', 'Start Video')
    await person.key('Enter', 'Start Video')
    await person.sees('Your camera is off')
    await settings.set(person.page, { camera: 'allow' })
    await person.key('Tab', 'Turn on camera')
    await person.key('Tab', 'Close')
    await person.key('Shift+Tab', 'Turn on camera')
    await person.key('Enter', 'Start Video')
    await person.sees('Camera: live')
    expect(await person.media()).toMatchObject({ liveTracks: 2 })
    await person.page.close()
  })

  test('closes the dialog in an app that has hidden Start Video, and is at the place before it', async () => {
    const person = await visitByKeyboard(chromium, `${pages.origin('hides')}/hiding`)

    await person.key('Tab', 'All appointments')
    await person.key('Tab', 'Start Video')
    await person.key('Enter', EXPLAINER)
    await person.key('Escape', 'All appointments')
    await person.key('Tab', 'Contact')
    await person.seesNoDialog()
    expect(await person.button('Start Video').count()).toBe(0)
    await person.page.close()
  })
})

describe("a person with a keyboard alone, in front of the browser's own prompt", () => {
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

  async function openPrompt(site: string): Promise<KeyboardUser> {
    const person = await visitByKeyboard(chromium, `${pages.origin(site)}/visit`)
    await person.key('Tab', 'Start Video')
    await person.key('Enter', EXPLAINER)
    await person.key('Tab', 'OK')
    await person.key('Space', 'Start Video')
    await promptOpens(display)
    return person
  }

  test('thinks better of it', async () => {
    const person = await openPrompt('cancels')

    await person.key('Tab', 'Cancel')
    await person.key('Tab', 'Get Assistance')
    await person.key('Shift+Tab', 'Cancel')
    await person.key('Enter', 'Start Video')
    expect(await person.page.getByText('Choose “Allow while visiting the site”').count()).toBe(0)
    await pressInPrompt(display, 'close')
    await person.page.close()
  })

  test('allows while at Cancel, which goes, and is at Start Video', async () => {
    const person = await openPrompt('allows')

    await person.key('Tab', 'Cancel')
    await pressInPrompt(display, 'Allow while visiting the site')
    await person.sees('You are in the call')
    await person.isAt('Start Video')
    expect(await person.page.getByText('Choose “Allow while visiting the site”').count()).toBe(0)
    await person.page.close()
  })

  test('closes it, and then the note about it', async () => {
    const person = await openPrompt('closes')

    await pressInPrompt(display, 'close')
    await person.sees(CLOSED)
    await person.isAt('Start Video')
    await person.key('Tab', 'Try again')
    await person.key('Tab', 'Get Assistance')
    await person.key('Tab', 'Close')
    await person.key('Enter', 'Start Video')
    expect(await person.page.getByText(CLOSED).count()).toBe(0)
    await person.page.close()
  })

  test('closes it, in an app that has hidden Start Video, and is at the place before it after the note', async () => {
    const person = await visitByKeyboard(chromium, `${pages.origin('hides')}/hiding`)

    await person.key('Tab', 'All appointments')
    await person.key('Tab', 'Start Video')
    await person.key('Enter', EXPLAINER)
    await person.key('Tab', 'OK')
    await person.key('Enter', 'All appointments')
    await pressInPrompt(display, 'close')
    await person.sees(CLOSED)
    await person.key('Tab', 'Try again')
    await person.key('Tab', 'Get Assistance')
    await person.key('Tab', 'Close')
    await person.key('Enter', 'All appointments')
    expect(await person.page.getByText(CLOSED).count()).toBe(0)
    await person.page.close()
  })
})
