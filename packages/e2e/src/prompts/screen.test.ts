// The rows of the behaviour table about sharing the screen (packages/testing/test/behaviours/screen.ts), in real Chromium: real
// presses in its real picker, and on its bar.
import { screenBehaviours } from '@precall/testing/test/behaviours/screen'
import { play } from '@precall/testing/test/driver'
import { simulate } from '@precall/testing/test/simulate'
import { simulatedDriver } from '@precall/testing/test/simulatedDriver'
import type { Behaviour } from '@precall/testing/test/behaviour'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Display, startDisplay } from '../support/browser/display'
import { type Chromium, launchChromium } from '../support/browser/launchChromium'
import { serveBarePages } from '../support/pages/barePages'
import type { Pages } from '../support/pages/serveSites'
import { addFrame } from '../support/person/actInPage'
import { playScreen } from '../support/person/playScreen'
import { note } from '../support/person/playedBehaviour'
import { cancelPicker, isPickerOpen, pressStopSharing, shareFirstTab, shareScreen } from './screenPicker'

const rows = screenBehaviours
  .filter(({ where }) => where.some((profile) => profile.startsWith('chrome-')))
  .map((behaviour, index) => {
    const why = whyNot(behaviour)
    return [why ? `${behaviour.when} (${why})` : behaviour.when, { behaviour, site: `screen-${index}`, why }] as const
  })

function whyNot({ state = {} }: Behaviour): string | undefined {
  if (state.screen === 'blocked by the system') return 'Linux has no such setting'
  return state.screen === 'forbidden by an administrator' ? 'a policy is the whole machine’s' : undefined
}

let pages: Pages
let display: Display
let chromium: Chromium
beforeAll(async () => {
  pages = await serveBarePages()
  display = await startDisplay()
  chromium = await launchChromium({ display })
})
afterAll(async () => {
  await chromium.close()
  await display.end()
  await pages.close()
})

describe('real Chromium', () => {
  test.for(rows.filter(([, { why }]) => !why))('answers as the simulated one: %s', async ([, row], context) => {
    const { behaviour, site } = row
    note(context, behaviour)
    const { state = {} } = behaviour
    const simulated = simulatedDriver(simulate('chrome-linux', state))
    await play(behaviour, simulated)
    const { outcomes, live, prompts } = await simulated.look()

    const page = await chromium.openTab()
    const bare = state.screen === 'forbidden by a header' ? 'page-without-screen' : 'page'
    await page.goto(`${pages.origin(site)}/${bare}`)
    const kind = state.screen === 'allowed in the frame' ? 'with the screen' : state.frame
    if (kind) await addFrame(page, `${pages.origin('vendor')}/page`, kind)
    else await page.evaluate(drawSomething)
    const look = await playScreen(behaviour, {
      document: kind ? page.frames()[1]! : page.mainFrame(),
      // A frame stands in the corner.
      press: () => page.mouse.click(60, 60),
      isPickerOpen: () => isPickerOpen(display),
      chooseScreen: () => shareScreen(display),
      chooseTab: () => shareFirstTab(display),
      cancel: () => cancelPicker(display, kind ? 'Escape' : 'button'),
      stop: () => pressStopSharing(display),
    })
    await expect.poll(look).toEqual({ outcomes, live, prompts })
    await page.close()
  })

  test.for(rows.filter(([, { why }]) => why))('does not play: %s', ([, { why, behaviour }], context) => {
    // What the table says about it rests on a document, or on a measurement that is not repeated.
    expect(behaviour.seen).not.toBe('')
    note(context, behaviour, `${why}`)
    context.skip(`${why}`)
  })
})

/** A page that is empty takes no press, for it has drawn nothing. */
function drawSomething(): Promise<unknown> {
  document.body.append('The page')
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
}
