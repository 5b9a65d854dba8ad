// The rows of the behaviour table about sharing the screen (packages/testing/test/behaviours/screen.ts), in real Firefox and its panel.
import type { Behaviour } from '@precall/testing/test/behaviour'
import { screenBehaviours } from '@precall/testing/test/behaviours/screen'
import { play } from '@precall/testing/test/driver'
import { simulate } from '@precall/testing/test/simulate'
import { simulatedDriver } from '@precall/testing/test/simulatedDriver'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Display, startDisplay } from '../support/browser/display'
import { serveBarePages } from '../support/pages/barePages'
import type { Pages } from '../support/pages/serveSites'
import { addFrame } from '../support/person/actInPage'
import { playScreen } from '../support/person/playScreen'
import { note } from '../support/person/playedBehaviour'
import { chooseScreen, isPromptOpen, pressReload, refuseScreen, stopSharingScreen } from './chrome'
import { type Firefox, launchFirefox, type Tab } from './launchFirefox'

const rows = screenBehaviours
  .filter(({ where }) => where.some((profile) => profile.startsWith('firefox-')))
  .map((behaviour, index) => {
    const why = whyNot(behaviour)
    return [why ? `${behaviour.when} (${why})` : behaviour.when, { behaviour, site: `screen-${index}`, why }] as const
  })

function whyNot({ state = {} }: Behaviour): string | undefined {
  return state.screen === 'blocked by the system' ? 'Linux has no such setting' : undefined
}

let pages: Pages
let display: Display
let firefox: Firefox
beforeAll(async () => {
  pages = await serveBarePages()
  display = await startDisplay()
  firefox = await launchFirefox(display)
})
afterAll(async () => {
  await firefox.close()
  await display.end()
  await pages.close()
})

describe('real Firefox', () => {
  test.for(rows.filter(([, { why }]) => !why))('answers as the simulated one: %s', async ([, row], context) => {
    const { behaviour, site } = row
    note(context, behaviour)
    const { state = {} } = behaviour
    const simulated = simulatedDriver(simulate('firefox-linux', state))
    await play(behaviour, simulated)
    const { outcomes, live, prompts } = await simulated.look()

    const tab = await firefox.openTab()
    await tab.goTo(`${pages.origin(site)}/${state.screen === 'forbidden by a header' ? 'page-without-screen' : 'page'}`)
    const kind = state.screen === 'allowed in the frame' ? 'with the screen' : state.frame
    if (kind) {
      await addFrame(tab, `${pages.origin('vendor')}/page`, kind)
      await tab.enterFrame()
    }
    const look = await playScreen(behaviour, {
      document: tab,
      press: () => tab.press(5, 5),
      isPickerOpen: () => firefox.inChrome(isPromptOpen, undefined),
      chooseScreen: () => firefox.inChrome(chooseScreen, undefined),
      cancel: () => firefox.inChrome(refuseScreen, undefined),
      stop: () => firefox.inChrome(stopSharingScreen, undefined),
      reload: (by) => reload(tab, by),
    })
    await expect.poll(look).toEqual({ outcomes, live, prompts })
    await tab.close()
  })

  test.for(rows.filter(([, { why }]) => why))('does not play: %s', ([, { why, behaviour }], context) => {
    // What the table says about it rests on a document.
    expect(behaviour.seen).not.toBe('')
    note(context, behaviour, `${why}`)
    context.skip(`${why}`)
  })
})

async function reload(tab: Tab, by: 'hand' | 'script'): Promise<void> {
  if (by === 'hand') await firefox.inChrome(pressReload, undefined)
  else await tab.evaluate(() => void setTimeout(() => location.reload()), undefined)
  // While one document takes the place of the other, there is none to ask.
  await vi.waitUntil(
    () => tab.evaluate(() => !('record' in window) && document.readyState === 'complete', undefined).catch(() => false),
    { timeout: 10_000 },
  )
}
