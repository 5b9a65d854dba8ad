// The check before the call in real WebKitGTK: Safari's engine, which lists no speakers.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkShown } from '../support/person/atTheCheck'
import { openVisits, type Visits } from './openVisits'

const checking = { getUserMediaCalls: 1, pendingCalls: 0, liveTracks: 2, stoppedTracks: 0 }

let visits: Visits
beforeAll(async () => {
  visits = await openVisits({ devices: 'mock' })
})
afterAll(() => visits.close())

describe('a person in WebKitGTK', () => {
  test('who allows is shown their picture and their devices, and joins with those', async () => {
    const person = await visits.come('checks', { page: 'check' })
    await person.start()
    await visits.answer('Yes')
    const shown = await checkShown(visits.browser.page)
    expect(shown).toEqual({
      camera: ['Mock video device 1 (default)', 'Mock video device 2'],
      microphone: ['Mock audio device 1 (default)', 'Mock audio device 2', 'Mock audio device 3'],
      speaker: expect.stringContaining('does not let this page choose a speaker'),
    })
    await person.sees('We hear you')
    await person.press('Join the visit')
    await person.sees('You are in the call')
    expect(await person.media()).toEqual(checking)
  })

  test('has nothing on after they leave the check', async () => {
    const person = await visits.come('leaves-the-check', { page: 'check' })
    await person.start()
    await visits.answer('Yes')
    await checkShown(visits.browser.page)
    await person.press('Close')
    await expect.poll(person.media).toEqual({ ...checking, liveTracks: 0, stoppedTracks: 2 })
  })
})
