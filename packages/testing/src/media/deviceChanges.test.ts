import { describe, expect, it } from 'vitest'
import { microtasks, request } from '../../test/outcomeOf'
import type { SimulatedBrowser } from '../simulatedBrowser'
import { simulateBrowser } from '../simulateBrowser'

const granted = { camera: 'granted', microphone: 'granted' } as const

function countChanges({ navigator }: SimulatedBrowser): () => number {
  let changes = 0
  navigator.mediaDevices?.addEventListener('devicechange', () => changes++)
  return () => changes
}

describe('a devicechange without a change', () => {
  it('comes with each microphone that opens or fails to on iOS 18', async () => {
    const browser = simulateBrowser('safari-ios', { ...granted, osVersion: '18' })
    browser.fail('microphone', { as: 'no start' })
    const changes = countChanges(browser)
    for (const time of [1, 2, 3]) {
      await request(browser, { audio: true }).outcome()
      expect(changes()).toBe(2 * time)
    }
  })

  it('fires, and leaves the list as it was', async () => {
    const browser = simulateBrowser('safari-ios', granted)
    const changes = countChanges(browser)
    const before = await browser.navigator.mediaDevices?.enumerateDevices()
    browser.devices.stir()
    expect(changes()).toBe(1)
    expect(JSON.stringify(await browser.navigator.mediaDevices?.enumerateDevices())).toBe(JSON.stringify(before))
  })
})

describe('a devicechange', () => {
  it('is told by Safari to a page that may use a device, and to no other', async () => {
    const browser = simulateBrowser('safari-macos')
    const changes = countChanges(browser)
    browser.devices.unplug('camera')
    expect(changes()).toBe(0)

    const asked = request(browser, { audio: true })
    browser.prompt?.allow()
    await asked.outcome()
    const before = changes()
    browser.devices.plug('camera')
    expect(changes()).toBe(before + 1)
  })

  it.each(['hide', 'blur'] as const)(
    'waits in Firefox, and the list with it, while the page is left (%s)',
    async (leave) => {
      const browser = simulateBrowser('firefox-windows', granted)
      const changes = countChanges(browser)
      browser.page[leave]()
      browser.devices.unplug('camera')
      browser.devices.plug('camera')
      browser.devices.unplug('camera')
      let listed: number | undefined
      const asked = browser.navigator.mediaDevices?.enumerateDevices().then(({ length }) => (listed = length))
      await microtasks()
      expect([changes(), listed]).toEqual([0, undefined])

      browser.page[leave === 'hide' ? 'show' : 'focus']()
      await asked
      expect([changes(), listed]).toEqual([1, 1])
    },
  )

  it('is heard in Chromium in another window too', () => {
    const browser = simulateBrowser('chrome-windows', granted)
    const changes = countChanges(browser)
    browser.page.blur()
    browser.devices.unplug('camera')
    expect(changes()).toBe(1)
  })

  it('reaches a page in Firefox whose prompt is open', () => {
    const browser = simulateBrowser('firefox-windows')
    const changes = countChanges(browser)
    void request(browser, { audio: true })
    expect(browser.document.hasFocus()).toBe(false)
    browser.devices.unplug('camera')
    expect(changes()).toBe(1)
  })
})
