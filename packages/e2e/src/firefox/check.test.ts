// The check before the call in real Firefox. Its driver has one fake camera and one fake microphone, and nothing to switch to.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkShown } from '../support/person/atTheCheck'
import { openVisits, type Visits } from './openVisits'

const checking = { getUserMediaCalls: 1, pendingCalls: 0, liveTracks: 2, stoppedTracks: 0 }

let visits: Visits
beforeAll(async () => {
  visits = await openVisits()
})
afterAll(() => visits.close())

describe('a person in Firefox', () => {
  test('who allows is shown their picture and their devices, and joins with those', async () => {
    const person = await visits.come('checks', { page: 'check' })
    await person.start()
    await visits.answer('allow')
    expect(await checkShown(person.tab)).toEqual({
      camera: ['Default Video Device (default)'],
      microphone: ['Default Audio Device (default)'],
      speaker: 'Your browser shows your speakers in a window of its own.',
    })
    await person.press('Join the visit')
    await person.sees('You are in the call')
    expect(await person.media()).toEqual(checking)
  })

  test('who allowed it before sees the check too, and has nothing on after they leave it', async () => {
    await visits.set('checks-again', 'allow', 'allow')
    const person = await visits.come('checks-again', { page: 'check' })
    await person.press('Start Video')
    await checkShown(person.tab)
    await person.press('Close')
    await expect.poll(person.media).toEqual({ ...checking, liveTracks: 0, stoppedTracks: 2 })
    expect(await person.dialogs()).toEqual(['See and hear yourself first'])
  })
})
