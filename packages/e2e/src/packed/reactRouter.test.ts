// A call that is a page of its own: the gate is gone once the app has joined.
import { describe, expect, test } from 'vitest'
import { showsMovingPicture } from '../support/person/movingPicture'
import type { Patient } from './arrive'
import { isLegible } from './legible'
import { openIn } from './openIn'
import { hasWholeButton } from './wholeButton'

const isOn = { getUserMediaCalls: 1, pendingCalls: 0, liveTracks: 2, stoppedTracks: 0 }
const isOff = { ...isOn, liveTracks: 0, stoppedTracks: 2 }
const joined = ['join: live audio, live video']

// Only React's development build mounts twice in StrictMode, which React Router puts around every app.
describe.each(['start', 'dev'] as const)('an app of React Router: npm run %s', (script) => {
  const open = openIn('react-router', script)

  test('leaves the page of the gate for the call, and comes back for another', async () => {
    const person = await open('/')
    await join(person)
    await person.call.answer()
    await showsMovingPicture(person.page.getByLabel('You'))
    expect(new URL(person.page.url()).pathname).toBe('/call')
    expect(await person.media()).toEqual(isOn)
    expect(await person.call.heard()).toEqual(joined)

    await person.press('Hang up')
    await join(person)
    expect(await person.media()).toEqual({ getUserMediaCalls: 2, pendingCalls: 0, liveTracks: 2, stoppedTracks: 2 })
    expect(await person.call.heard()).toEqual([...joined, ...joined])
    expect(person.told).toEqual([])
  })

  test('is not joined by a person who goes back meanwhile', async () => {
    const person = await open('/')
    await person.page.getByText('All appointments').click()
    await person.page.getByText('Today, 10:00').click()
    await join(person)
    await person.page.goBack()
    await hasLeft(person)
    expect(person.told).toEqual([])
  })
})

describe('an app of React Router', () => {
  const open = openIn('react-router', 'start')

  test('has its whole button from the server', async () => {
    expect(await hasWholeButton(await open('/'), 'Start Video')).toBe(true)
  })

  test('is not joined by a person who follows a link meanwhile', async () => {
    const person = await open('/')
    await join(person)
    // A person can press it only before the dialog is there, which comes after 200 ms.
    await person.page.getByText('All appointments').dispatchEvent('click')
    await hasLeft(person)
    expect(person.told).toEqual([])
  })

  test('is not joined by a person who presses Cancel, and the next press asks again', async () => {
    const person = await open('/')
    await join(person)
    await person.press('Cancel')
    await person.seesNoDialog()
    expect(await person.media()).toEqual(isOff)
    expect(await person.call.heard()).toEqual([...joined, 'aborted'])
    expect(await person.page.getByRole('region').count()).toBe(0)

    await join(person)
    await person.call.answer()
    await showsMovingPicture(person.page.getByLabel('You'))
    expect(person.told).toEqual([])
  })

  // Its style sheet is that of create-react-router, with Tailwind.
  test.each([
    ['light', 'Allow Camera and Mic Access', 'undecided'],
    ['dark', 'Your camera and microphone are blocked', 'blocked'],
  ] as const)('has room and a title to be read in the %s: %s', async (colorScheme, name, site) => {
    const person = await open('/', site)
    await isLegible(person, name, colorScheme)
    expect(person.told).toEqual([])
  })
})

/** Presses Start Video, and resolves when the app is joining. */
async function join(person: Patient): Promise<void> {
  await person.press('Start Video')
  await person.seesDialog('You’re all set')
}

/** No one is in the room, and nothing is on. */
async function hasLeft(person: Patient): Promise<void> {
  await person.sees('These are your appointments')
  await expect.poll(person.media).toEqual(isOff)
  expect(await person.call.heard()).toEqual([...joined, 'aborted'])
  await person.seesNoDialog()
}
