import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Chromium, launchChromium } from '../support/browser/launchChromium'
import { showsMovingPicture } from '../support/person/movingPicture'
import { visit, type Visitor, waitFor } from '../support/person/visitor'
import { legible } from './legible'
import { type App, startApp } from './startApp'

const inTheCall = { getUserMediaCalls: 1, pendingCalls: 0, liveTracks: 2, stoppedTracks: 0 }
const nothingAsked = { getUserMediaCalls: 0, pendingCalls: 0, liveTracks: 0, stoppedTracks: 0 }

describe.each(['vite-react-19', 'vite-react-18', 'next'])('an app with the packed packages: %s', (name) => {
  // React warns about markup that is not what the server sent in its development build alone.
  describe.each(['start', 'dev'] as const)('npm run %s', (script) => {
    let app: App
    let html: string
    let chromium: Chromium
    beforeAll(async () => {
      app = await startApp(name, script)
      html = await (await fetch(app.address())).text()
      chromium = await launchChromium({
        sites: {
          [app.address('allowed')]: { camera: 'allow', microphone: 'allow' },
          [app.address('blocked')]: { camera: 'block', microphone: 'block' },
        },
      })
    })
    afterAll(async () => {
      await chromium.close()
      await app.stop()
    })

    test('has its whole button from the server', () => {
      expect(html).toMatch(wholeButton('Start Video'))
    })

    test('shows the call to a person who allowed it, asked nothing and captured once', async () => {
      const person = await arrive('allowed')
      await person.press('Start Video')
      await showsMovingPicture(person.page.getByLabel('You'))
      expect(await person.media()).toEqual(inTheCall)
      expect(await person.dialogs()).toEqual([])
      expect(person.told).toEqual([])
    })

    test('shows a person who blocked it the way back', async () => {
      const person = await arrive('blocked')
      await person.press('Start Video')
      await person.seesDialog('Your camera and microphone are blocked')
      const dialog = person.page.getByRole('dialog')
      await dialog.getByText('Or turn them on in your settings').click()
      await waitFor(dialog.getByRole('listitem').first())
      expect(await dialog.evaluate((element) => getComputedStyle(element).borderRadius)).not.toBe('0px')
      expect(await dialog.getByRole('link', { name: 'Get Assistance' }).getAttribute('href')).toContain(
        'clinic.example',
      )
      expect(await person.media()).toEqual(nothingAsked)
      expect(person.told).toEqual([])
    })

    // The app has the style sheet that create-vite or create-next-app made for it.
    test.each([
      ['light', 'Allow Camera and Mic Access', 'undecided'],
      ['dark', 'Allow Camera and Mic Access', 'undecided'],
      ['light', 'Your camera and microphone are blocked', 'blocked'],
      ['dark', 'Your camera and microphone are blocked', 'blocked'],
    ] as const)('has room and a title to be read in the %s: %s', async (colorScheme, name, site) => {
      const person = await arrive(site)
      await person.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await person.press('Start Video')
      await person.seesDialog(name)
      for (const width of [1100, 320]) {
        await person.page.setViewportSize({ width, height: 850 })
        const { contrast, room } = await legible(person.page, person.page.getByRole('dialog'))
        expect(contrast).toBeGreaterThan(7)
        expect(Math.min(...Object.values(room))).toBeGreaterThanOrEqual(10)
      }
      expect(person.told).toEqual([])
    })

    const arrive = (site: string) => arriveAt(chromium, app.address(site))
  })
})

test('a button that an async server component gives to `render` is the trigger', async () => {
  const app = await startApp('next', 'start')
  const chromium = await launchChromium()
  try {
    const address = `${app.address()}/camera`
    expect(await (await fetch(address)).text()).toMatch(wholeButton('Test your camera'))
    const person = await arriveAt(chromium, address)
    await person.press('Test your camera')
    await person.seesDialog('Allow Camera Access')
    // Words that a server component has passed on.
    await waitFor(person.page.getByRole('heading', { name: 'What comes next' }))
    expect(person.told).toEqual([])
  } finally {
    await chromium.close()
    await app.stop()
  }
})

/** All of it in what the server has sent. */
function wholeButton(words: string): RegExp {
  return new RegExp(`<main><button type="button"[^>]* data-precall-part="trigger"[^>]*>${words}</button>`)
}

/** Brings a person to an app, and keeps what it warns about in the console. */
async function arriveAt(chromium: Chromium, address: string): Promise<Visitor & { readonly told: readonly string[] }> {
  const page = await chromium.openTab()
  const told: string[] = []
  page.on('pageerror', ({ message }) => told.push(message))
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) told.push(message.text())
  })
  return { ...(await visit(async () => page, address)), told }
}
