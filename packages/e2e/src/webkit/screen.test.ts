// The rows of the behaviour table about sharing the screen (packages/testing/test/behaviours/screen.ts), in real WebKitGTK, whose
// engine is Safari's, with its mock devices.
import { screenBehaviours } from '@precall/testing/test/behaviours/screen'
import { play } from '@precall/testing/test/driver'
import { simulate } from '@precall/testing/test/simulate'
import { simulatedDriver } from '@precall/testing/test/simulatedDriver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Display, startDisplay } from '../support/browser/display'
import { serveBarePages } from '../support/pages/barePages'
import type { Pages } from '../support/pages/serveSites'
import { addFrame } from '../support/person/actInPage'
import { playScreen } from '../support/person/playScreen'
import { note } from '../support/person/playedBehaviour'
import { launchMiniBrowser, type MiniBrowser } from './launchMiniBrowser'
import { type LineToPage, openLine } from './lineToPage'

const rows = screenBehaviours
  .filter(({ where }) => where.includes('safari-macos'))
  .map((behaviour, index) => [behaviour.when, { behaviour, site: `screen-${index}` }] as const)

let pages: Pages
let display: Display
let line: LineToPage
let browser: MiniBrowser
beforeAll(async () => {
  line = await openLine()
  pages = await serveBarePages(line.script('page'))
  display = await startDisplay()
  browser = await launchMiniBrowser({
    display,
    line,
    url: `${pages.origin('start')}/page`,
    name: 'page',
    devices: 'mock',
  })
})
afterAll(async () => {
  await browser.close()
  await display.end()
  await pages.close()
  await line.close()
})

describe('real WebKitGTK', () => {
  test.for(rows)('answers as the simulated one: %s', async ([, { behaviour, site }], context) => {
    note(context, behaviour)
    const { state = {} } = behaviour
    const simulated = simulatedDriver(simulate('safari-macos', state))
    await play(behaviour, simulated)
    const { outcomes, live, prompts } = await simulated.look()

    const kind = state.screen === 'allowed in the frame' ? 'with the screen' : state.frame
    await browser.goTo(`${pages.origin(kind ? `around-${site}` : site)}/page`)
    if (kind) await addFrame(browser.page, `${pages.origin(site)}/page?line=${site}`, kind)
    const look = await playScreen(behaviour, {
      document: kind ? line.document(site) : browser.page,
      press: () => browser.pressPage(60, 60),
      isPickerOpen: browser.isAsking,
      chooseScreen: () => browser.press('Yes'),
      cancel: () => browser.press('No'),
    })
    await expect.poll(look).toEqual({ outcomes, live, prompts })
  })
})
