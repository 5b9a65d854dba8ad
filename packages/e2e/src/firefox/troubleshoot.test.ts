// The six steps in real Firefox.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { walkOn } from '../support/person/walkOn'
import { openVisits, type Visits } from './openVisits'

let visits: Visits
beforeAll(async () => {
  visits = await openVisits()
})
afterAll(() => visits.close())

const NEXT = 'Still not working, next'

test('a person in Firefox walks through the six steps to a report, and sends it', async () => {
  await visits.set('walks', 'block', 'block')
  const person = await visits.come('walks', { page: 'trouble' })
  const isAt = (title: string) => expect.poll(async () => (await person.screen()).title).toBe(title)
  await person.press('Start Video')
  expect(await walkOn(person)).toBe('Step 2 of 6 Allow it in your browser')
  const reads = (guide: RegExp) => expect.poll(async () => (await person.screen()).steps.join()).toMatch(guide)
  await reads(/camera/i)
  await person.press(NEXT)
  await isAt('Step 3 of 6 Allow it on your device')
  // Its guide makes the dialog taller as it comes, and moves the button.
  await reads(/Privacy/)
  for (const title of ['Step 4 of 6 Try another camera or microphone', 'Step 5 of 6 Make a test call']) {
    await person.press(NEXT)
    await isAt(title)
  }
  await person.press('Start a test call')
  await person.sees('Your camera and microphone did not start, so there is nothing to test yet.')
  await person.press(NEXT)
  await isAt('Step 6 of 6 Start over in your browser')
  await person.press(NEXT)
  await isAt('What we found')
  await person.press('Send report')
  await person.sees('The report is sent. Thank you.')
  expect(await visits.prompts()).toBe(0)
})

test('a person in Firefox who allows it in the settings is in the call, and the steps are over', async () => {
  await visits.set('settings', 'block', 'block')
  const person = await visits.come('settings', { page: 'trouble' })
  await person.press('Start Video')
  await walkOn(person)
  await visits.set('settings', 'allow', 'allow')
  await person.sees('You are in the call')
  await expect.poll(person.media).toMatchObject({ pendingCalls: 0, liveTracks: 2 })
})
