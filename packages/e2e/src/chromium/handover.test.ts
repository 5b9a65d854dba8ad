import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Chromium, launchChromium } from '../support/browser/launchChromium'
import { type Pages, servePages } from '../support/pages/servePages'
import { visit, type Visitor } from '../support/person/visitor'

const givenBack = { getUserMediaCalls: 1, pendingCalls: 0, liveTracks: 0, stoppedTracks: 2 }

describe('the stream, once it is handed over', () => {
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

  test('is stopped when onGranted throws, and the error is reported', async () => {
    const person = await visit(chromium.openTab, `${clinic}/throwing`)

    await person.press('Start Video')
    await expect.poll(person.errors).toEqual(['The call broke.'])
    expect(await person.media()).toEqual(givenBack)
    expect(await person.dialogs()).toEqual([])
  })

  test('is stopped when the promise of onGranted rejects, and Start Video works again', async () => {
    const person = await visit(chromium.openTab, `${clinic}/joining`)

    await person.press('Start Video')
    await person.seesDialog('You’re all set')
    expect(await person.media()).toMatchObject({ liveTracks: 2 })

    await tell(person, 'failed')
    await expect.poll(person.media).toEqual(givenBack)
    expect(person.errors()).toEqual(['The call server did not answer.'])
    await person.seesNoDialog()

    await person.press('Start Video')
    await expect.poll(person.media).toMatchObject({ getUserMediaCalls: 2, liveTracks: 2 })
    await tell(person, 'joined')
    await person.press('Leave')
    expect(await person.media()).toMatchObject({ liveTracks: 0, stoppedTracks: 4 })
  })

  test.each(['Close', 'Cancel'])('is stopped when the person presses %s while joining', async (button) => {
    const person = await visit(chromium.openTab, `${clinic}/joining`)

    await person.press('Start Video')
    await person.seesDialog('You’re all set')
    await person.press(button)
    expect(await person.media()).toEqual(givenBack)
  })

  test('is stopped when the part of the page with Gate.Open in it unmounts', async () => {
    const person = await visit(chromium.openTab, `${clinic}/leaving`)

    await person.press('Start Video')
    await person.sees('You are in the call')
    await person.press('Back to all appointments')
    await expect.poll(person.media).toEqual(givenBack)
  })
})

function tell({ page }: Visitor, event: 'joined' | 'failed'): Promise<boolean> {
  return page.evaluate((type) => window.dispatchEvent(new Event(type)), event)
}
