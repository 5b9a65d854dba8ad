import { describe, expect, it } from 'vitest'
import { both, request } from '../../test/outcomeOf'
import type { SimulatedBrowser } from '../simulatedBrowser'
import { simulateBrowser } from '../simulateBrowser'

const query = (browser: SimulatedBrowser, name: string) =>
  (browser.navigator.permissions as Permissions).query({ name: name as PermissionName })

describe('permissions.query', () => {
  it.each(['prompt', 'granted', 'denied'] as const)('answers %s', async (state) => {
    const browser = simulateBrowser('chrome-linux', { camera: state, microphone: 'prompt' })
    expect((await query(browser, 'camera')).state).toBe(state)
    expect((await query(browser, 'microphone')).state).toBe('prompt')
  })

  it('rejects other names with a TypeError (docs/facts/browsers.md#permission-queries)', async () => {
    const asked = query(simulateBrowser('chrome-linux'), 'speaker-selection')
    await expect(asked).rejects.toThrow(TypeError)
    await expect(asked).rejects.toThrow(/speaker-selection/)
  })

  it('gives a status of its own each time, under the names that Chromium 156 has for them', async () => {
    const browser = simulateBrowser('chrome-linux')
    expect(await query(browser, 'camera')).not.toBe(await query(browser, 'camera'))
    expect((await query(browser, 'camera')).name).toBe('video_capture')
    expect((await query(browser, 'microphone')).name).toBe('audio_capture')
  })
})

describe('a held PermissionStatus (docs/facts/browsers.md#permission-queries)', () => {
  it('changes and says so on grant, deny and reset, from the prompt and from the settings', async () => {
    const browser = simulateBrowser('chrome-linux')
    const status = await query(browser, 'camera')
    const heard: string[] = []
    status.addEventListener('change', () => heard.push(status.state))
    request(browser, both)
    browser.prompt?.allow()
    browser.siteSettings.block('camera')
    browser.siteSettings.reset('camera')
    browser.siteSettings.reset('camera')
    expect(heard).toEqual(['granted', 'denied', 'prompt'])
  })

  it('calls its onchange too', async () => {
    const browser = simulateBrowser('chrome-linux')
    const status = await query(browser, 'camera')
    let heard = 0
    status.onchange = () => heard++
    browser.siteSettings.allow('camera')
    expect(heard).toBe(1)
  })

  it('of the microphone is still the old one when the camera’s changes, though queries know (Chromium 156)', async () => {
    const browser = simulateBrowser('chrome-linux')
    const [camera, microphone] = [await query(browser, 'camera'), await query(browser, 'microphone')]
    const heard: unknown[] = []
    camera.addEventListener('change', () => {
      heard.push(`camera: held ${microphone.state}, true ${browser.getState().microphone}`)
    })
    microphone.addEventListener('change', () => heard.push('microphone'))
    request(browser, both)
    browser.prompt?.allow()
    expect(heard).toEqual(['camera: held prompt, true granted', 'microphone'])
  })
})
