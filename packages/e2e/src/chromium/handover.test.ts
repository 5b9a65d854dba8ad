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
    await person.sees('Your camera and microphone are off. Please try again.')

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

  test('lets a person into the room, whose call then takes the place of the gate', async () => {
    const person = await visit(chromium.openTab, `${clinic}/room`)
    await person.press('Start Video')
    await person.seesDialog('You’re all set')
    await tell(person, 'door')
    await person.sees('You are in the call')
    expect(await roomOf(person)).toEqual({ people: 1, ends: ['entered'] })
    expect(await person.media()).toMatchObject({ liveTracks: 2 })
  })

  test('and a cancelled join leave no ghost in the room, which an app has that ignores the signal', async () => {
    for (const [page, room] of [
      ['room', { people: 0, ends: ['AbortError'] }],
      ['room?ignores-signal', { people: 1, ends: ['entered'] }],
    ] as const) {
      const person = await visit(chromium.openTab, `${clinic}/${page}`)
      await person.press('Start Video')
      await person.seesDialog('You’re all set')
      await person.press('Cancel')
      await tell(person, 'door')
      await expect.poll(() => roomOf(person)).toEqual(room)
      expect(await person.media()).toEqual(givenBack)
      expect(person.errors()).toEqual([])
    }
  })

  test('and a join that the person turned away from leave no ghost either', async () => {
    const person = await visit(chromium.openTab, `${clinic}/room`)
    await person.press('Start Video')
    await person.seesDialog('You’re all set')
    // The dialog is in front of it.
    await person.page.getByText('Back to all appointments').dispatchEvent('click')
    await expect.poll(person.media).toEqual(givenBack)
    await tell(person, 'door')
    await expect.poll(() => roomOf(person)).toEqual({ people: 0, ends: ['AbortError'] })
    expect(person.errors()).toEqual([])
  })

  test('is stopped when the part of the page with Gate.Open in it unmounts', async () => {
    const person = await visit(chromium.openTab, `${clinic}/leaving`)

    await person.press('Start Video')
    await person.sees('You are in the call')
    await person.press('Back to all appointments')
    await expect.poll(person.media).toEqual(givenBack)
  })
})

function roomOf({ page }: Visitor): Promise<{ people: number; ends: string[] }> {
  return page.evaluate(() => (window as unknown as { room: { people: number; ends: string[] } }).room)
}

function tell({ page }: Visitor, event: 'joined' | 'failed' | 'door'): Promise<boolean> {
  return page.evaluate((type) => window.dispatchEvent(new Event(type)), event)
}
