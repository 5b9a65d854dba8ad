// A ready-made call and MUI's dialog, around buttons that server components of Next render.
import { expect, test } from 'vitest'
import { showsMovingPicture } from '../support/person/movingPicture'
import { openIn } from './openIn'
import { goesThroughOwnDialog } from './ownDialog'

const open = openIn('next', 'start')

test('a call in a frame opens the devices that were allowed, which are free by then, and again after `reset`', async () => {
  const person = await open('/embedded')
  for (const visit of [1, 2]) {
    await person.press('Start Video')
    await person.seesDialog('You’re all set')
    const stoppedTracks = 2 * visit
    expect(await person.media()).toEqual({ getUserMediaCalls: visit, pendingCalls: 0, liveTracks: 0, stoppedTracks })
    await person.call.answer()
    await showsMovingPicture(person.page.frameLocator('iframe').getByLabel('You'))
    await person.press('Leave')
  }
  expect(await person.call.heard()).toEqual(['join: camera, microphone', 'join: camera, microphone'])
  expect(person.told).toEqual([])
})

test('a call in a frame is not opened for a person who cancels meanwhile', async () => {
  const person = await open('/embedded')
  await person.press('Start Video')
  await person.press('Cancel')
  await person.seesNoDialog()
  expect(await person.call.heard()).toEqual(['join: camera, microphone', 'aborted'])
  expect(await person.page.getByTitle('Your call').count()).toBe(0)
  expect(person.told).toEqual([])
})

test.each([
  ['Allow Camera and Mic Access', 'undecided'],
  ['Your camera and microphone are blocked', 'blocked'],
] as const)('MUI’s dialog leads back: %s', async (title, site) => {
  const person = await open('/mui', site)
  await goesThroughOwnDialog(person, title)
  expect(person.told).toEqual([])
})
