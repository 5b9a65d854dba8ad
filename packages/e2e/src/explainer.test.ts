import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Chromium, launchChromium } from './launchChromium.ts'
import { type Pages, servePages } from './servePages.ts'
import { visit, type Visitor } from './visitor.ts'

const EXPLAINER = 'Allow Camera and Mic Access'
const nothingAsked = { getUserMediaCalls: 0, pendingCalls: 0, liveTracks: 0, stoppedTracks: 0 }

describe('a person whom the browser has not asked yet', () => {
  let pages: Pages
  let chromium: Chromium
  beforeAll(async () => {
    pages = await servePages()
    chromium = await launchChromium()
  })
  afterAll(async () => {
    await chromium.close()
    await pages.close()
  })

  test.each(['visit', 'strict'])('is told why first, once however often they press (%s)', async (page) => {
    const person = await visit(chromium, `${pages.origin(page)}/${page}`)

    await person.button('Start Video').dblclick()
    await person.seesDialog(EXPLAINER)
    expect(await person.dialogs()).toEqual([EXPLAINER])
    expect(await person.media()).toEqual(nothingAsked)
  })

  test.each([
    ['the ×', (person: Visitor) => person.press('Close')],
    ['Escape', (person: Visitor) => person.page.keyboard.press('Escape')],
  ])('is back at Start Video after %s, with nothing asked and nothing changed', async (_, close) => {
    const person = await visit(chromium, `${pages.origin('clinic')}/visit`)

    await person.press('Start Video')
    await person.seesDialog(EXPLAINER)
    await close(person)
    await person.seesNoDialog()
    expect(await person.focus()).toBe('Start Video')
    expect(await person.media()).toEqual(nothingAsked)
  })
})
