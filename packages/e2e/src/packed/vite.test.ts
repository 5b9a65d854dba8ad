// Failed joins, devices for later and Radix's dialog, in an app as Vite builds it.
import { describe, expect, test } from 'vitest'
import { showsMovingPicture } from '../support/person/movingPicture'
import { waitFor } from '../support/person/visitor'
import { openIn } from './openIn'
import { goesThroughOwnDialog } from './ownDialog'
import { reason } from './provideCall'

describe('an app of Vite with React 18', () => {
  const open = openIn('vite-react-18', 'start')

  test('says that joining failed to the person, and why to the app, and lets them try again', async () => {
    const person = await open('/joining')
    await person.press('Start Video')
    await person.seesDialog('You’re all set')
    await person.call.fail()
    const notice = person.page.getByRole('region', { name: 'We could not join your call' })
    await waitFor(notice)
    await waitFor(notice.getByText('Your camera and microphone are off. Please try again.'))
    await person.seesNoDialog()
    expect(await person.page.locator('body').textContent()).not.toContain(reason)
    expect(await person.media()).toEqual({ getUserMediaCalls: 1, pendingCalls: 0, liveTracks: 0, stoppedTracks: 2 })
    expect(await person.call.heard()).toEqual(['join: live audio, live video', `onJoinFailed: Error: ${reason}`])

    await person.press('Try again')
    await person.seesDialog('You’re all set')
    await person.call.answer()
    await person.sees('You are in the call')
    expect(await person.media()).toEqual({ getUserMediaCalls: 2, pendingCalls: 0, liveTracks: 2, stoppedTracks: 2 })
    expect(person.told).toEqual([])
  })

  test('tells an appointment’s server, and joins with the room that it gives', async () => {
    const person = await open('/clinic')
    const asked: string[] = []
    await person.page.route('**/api/appointments/one/**', (route) => {
      const { pathname } = new URL(route.request().url())
      asked.push(`${route.request().method()} ${pathname.slice('/api/appointments/one/'.length)}`)
      const signalling = { url: '/peer', id: 'patient', other: 'clinician' }
      return route.fulfill({ json: { token: 'once', expiresAt: new Date().toISOString(), signalling } })
    })
    await person.press('Start Video')
    await person.sees('You are in the call')
    expect(asked).toEqual(['PUT video-room/video-permission', 'POST video-room/permission-update', 'GET video-room'])
    expect(person.told).toEqual([])
  })

  test('leads back from Radix’s dialog', async () => {
    const person = await open('/radix', 'blocked')
    await goesThroughOwnDialog(person, 'Your camera and microphone are blocked')
    expect(person.told).toEqual([])
  })
})

describe('an app of Vite with React 19', () => {
  const open = openIn('vite-react-19', 'start')

  test('asks for the camera when it is turned on, joins once, and again after the call', async () => {
    const person = await open('/voice')
    await person.press('Start call')
    await person.seesDialog('You’re all set')
    await person.call.answer()
    await person.sees('Turn on camera')
    expect(await person.media()).toEqual({ getUserMediaCalls: 1, pendingCalls: 0, liveTracks: 1, stoppedTracks: 0 })

    await person.press('Turn on camera')
    await showsMovingPicture(person.page.getByLabel('You'))
    expect(await person.call.heard()).toEqual(['join: live audio', 'send: video'])
    expect(await person.media()).toEqual({ getUserMediaCalls: 2, pendingCalls: 0, liveTracks: 2, stoppedTracks: 0 })

    await person.press('Hang up')
    await person.press('Start call')
    await person.seesDialog('You’re all set')
    await person.call.answer()
    await person.sees('Turn on camera')
    expect(await person.call.heard()).toEqual(['join: live audio', 'send: video', 'join: live audio'])
    expect(await person.media()).toEqual({ getUserMediaCalls: 3, pendingCalls: 0, liveTracks: 1, stoppedTracks: 2 })
    expect(person.told).toEqual([])
  })

  test('leads back from Radix’s dialog', async () => {
    const person = await open('/radix', 'undecided')
    await goesThroughOwnDialog(person, 'Allow Camera and Mic Access')
    expect(person.told).toEqual([])
  })
})
