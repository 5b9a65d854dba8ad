import { describe, expect, test } from 'vitest'
import { showsMovingPicture } from '../support/person/movingPicture'
import { waitFor } from '../support/person/visitor'
import { isLegible } from './legible'
import { openIn } from './openIn'
import { hasWholeButton } from './wholeButton'

const inTheCall = { getUserMediaCalls: 1, pendingCalls: 0, liveTracks: 2, stoppedTracks: 0 }
const nothingAsked = { getUserMediaCalls: 0, pendingCalls: 0, liveTracks: 0, stoppedTracks: 0 }

describe.each(['vite-react-19', 'vite-react-18', 'next'])('an app with the packed packages: %s', (name) => {
  // React warns about markup that is not what the server sent in its development build alone.
  describe.each(['start', 'dev'] as const)('npm run %s', (script) => {
    const open = openIn(name, script)

    test('has its whole button from the server', async () => {
      expect(await hasWholeButton(await open('/'), 'Start Video')).toBe(true)
    })

    test('shows the call to a person who allowed it, asked nothing and captured once', async () => {
      const person = await open('/')
      await person.press('Start Video')
      await showsMovingPicture(person.page.getByLabel('You'))
      expect(await person.media()).toEqual(inTheCall)
      expect(await person.dialogs()).toEqual([])
      expect(person.told).toEqual([])
    })

    test('shows a person who blocked it the way back', async () => {
      const person = await open('/', 'blocked')
      await person.press('Start Video')
      await person.seesDialog('Your camera and microphone are blocked')
      const dialog = person.page.getByRole('dialog')
      await dialog.getByText('Or turn them on in your settings').click()
      await waitFor(dialog.getByRole('listitem').first())
      expect(await dialog.evaluate((element) => getComputedStyle(element).borderRadius)).not.toBe('0px')
      expect(await dialog.getByRole('link', { name: 'Get Assistance' }).getAttribute('href')).toContain(
        'clinic.example',
      )
      expect(await person.media()).toEqual(nothingAsked)
      expect(person.told).toEqual([])
    })

    // The app has the style sheet that create-vite or create-next-app made for it.
    test.each([
      ['light', 'Allow Camera and Mic Access', 'undecided'],
      ['dark', 'Allow Camera and Mic Access', 'undecided'],
      ['light', 'Your camera and microphone are blocked', 'blocked'],
      ['dark', 'Your camera and microphone are blocked', 'blocked'],
    ] as const)('has room and a title to be read in the %s: %s', async (colorScheme, name, site) => {
      const person = await open('/', site)
      await isLegible(person, name, colorScheme)
      expect(person.told).toEqual([])
    })
  })
})

describe('a button that an async server component gives to `render`', () => {
  const open = openIn('next', 'start')

  test('is the trigger', async () => {
    const person = await open('/camera', 'undecided')
    expect(await hasWholeButton(person, 'Test your camera')).toBe(true)
    await person.press('Test your camera')
    await person.seesDialog('Allow Camera Access')
    // Words that a server component has passed on.
    await waitFor(person.page.getByRole('heading', { name: 'What comes next' }))
    expect(person.told).toEqual([])
  })
})
