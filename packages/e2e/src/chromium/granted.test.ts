import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Chromium, launchChromium } from '../support/browser/launchChromium'
import { type Pages, servePages } from '../support/pages/servePages'
import { visit } from '../support/person/visitor'

const inTheCall = { getUserMediaCalls: 1, pendingCalls: 0, liveTracks: 2, stoppedTracks: 0 }
const outOfTheCall = { getUserMediaCalls: 1, pendingCalls: 0, liveTracks: 0, stoppedTracks: 2 }

describe('a person who allowed camera and microphone on an earlier visit', () => {
  let pages: Pages
  let chromium: Chromium
  let clinic: string
  beforeAll(async () => {
    pages = await servePages()
    clinic = pages.origin('clinic')
    chromium = await launchChromium({ sites: { [clinic]: { camera: 'allow', microphone: 'allow' } } })
  })
  afterAll(async () => {
    await chromium.close()
    await pages.close()
  })

  test.each([
    ['presses Start Video', 'visit', { clickCount: 1 }],
    ['presses it twice in a row', 'visit', { clickCount: 2 }],
    ['is at a page in StrictMode', 'strict', { clickCount: 2 }],
    ['is at a page with Gate.Open', 'open', { clickCount: 1 }],
  ])('%s and is in the call, asked nothing and captured once', async (_, page, presses) => {
    const person = await visit(chromium.openTab, `${clinic}/${page}`)

    await person.button('Start Video').click(presses)
    await person.sees('You are in the call')
    expect(await person.media()).toEqual(inTheCall)
    expect(await person.dialogs()).toEqual([])

    await person.press('Leave')
    expect(await person.media()).toEqual(outOfTheCall)
  })
})
