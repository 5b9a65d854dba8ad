// @vitest-environment happy-dom
import { createGate } from '@precall/core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { both, microtasks, request } from '../../test/outcomeOf'
import type { SimulatedBrowser } from '../simulatedBrowser'
import { simulateBrowser } from '../simulateBrowser'

let uninstall = () => {}

/** All that a page or a test could find changed. */
function globalsNow() {
  const places = { page: globalThis, navigator, document, head: document.head.childNodes }
  return Object.values(places).map((place) => Object.getOwnPropertyDescriptors(place))
}

function install(browser: SimulatedBrowser): SimulatedBrowser {
  uninstall = browser.install()
  return browser
}

afterEach(() => uninstall())

describe('an installed browser', () => {
  it('is the page’s own until it is taken away', () => {
    const browser = install(simulateBrowser('chrome-windows', { camera: 'granted' }))
    expect(navigator.mediaDevices).toBe(browser.navigator.mediaDevices)
    expect(navigator.permissions).toBe(browser.navigator.permissions)
    expect(navigator.userAgent).toContain('Windows NT')
    expect(globalThis.isSecureContext).toBe(true)
  })

  it.each([
    simulateBrowser('chrome-windows'),
    simulateBrowser('firefox-linux', { frame: 'forbidden' }),
    simulateBrowser('safari-14-ios'),
    simulateBrowser('home-screen-ios'),
    simulateBrowser('edge-android', { secure: false }),
  ])('leaves nothing behind: $profile', (browser) => {
    const before = globalsNow()
    install(browser)
    expect(globalsNow()).not.toEqual(before)
    uninstall()
    expect(globalsNow()).toEqual(before)
  })

  it('leaves what a test has put there itself', () => {
    const spy = vi.spyOn(document, 'createElement')
    install(simulateBrowser('chrome-linux'))
    uninstall()
    expect(document.createElement).toBe(spy)
    spy.mockRestore()
  })

  it('is alone there: another one has to wait for the undo', () => {
    install(simulateBrowser('chrome-windows'))
    const next = simulateBrowser('safari-ios')
    expect(() => next.install()).toThrow(/chrome-windows is installed already, so safari-ios cannot be/)
    expect(navigator.userAgent).toContain('Windows NT')
    const first = uninstall
    first()
    install(next)
    first()
    expect(navigator.userAgent).toContain('iPhone')
    expect(() => next.install()).toThrow(/safari-ios is installed already/)
  })

  it('takes the API from an insecure page', () => {
    install(simulateBrowser('chrome-linux', { secure: false }))
    expect(navigator.mediaDevices).toBeUndefined()
    expect(globalThis.isSecureContext).toBe(false)
  })

  it('hides and shows the page', () => {
    const { page } = install(simulateBrowser('chrome-linux'))
    const heard: string[] = []
    for (const [target, type] of [
      [window, 'blur'],
      [document, 'visibilitychange'],
      [window, 'focus'],
    ] as const) {
      target.addEventListener(type, () => heard.push(`${type}: ${document.visibilityState}, ${document.hasFocus()}`))
    }
    page.hide()
    expect(document.hidden).toBe(true)
    page.show()
    expect(heard).toEqual([
      'blur: visible, false',
      'visibilitychange: hidden, false',
      'visibilitychange: visible, false',
      'focus: visible, true',
    ])
  })

  it('serves a gate that knows nothing of it', async () => {
    const browser = install(simulateBrowser('chrome-linux'))
    const gate = createGate({ onGranted: ({ stream }) => stream.getTracks().forEach((track) => track.stop()) })
    const leave = gate.subscribe(() => {})
    await microtasks()
    gate.start()
    gate.confirm()
    browser.prompt?.allow()
    await expect.poll(() => gate.getState().phase).toBe('open')
    expect(browser.liveTracks).toEqual([])
    leave()
  })

  it('gives streams that a video element takes', async () => {
    const browser = install(simulateBrowser('chrome-linux', { camera: 'granted', microphone: 'granted' }))
    const video = document.createElement('video')
    video.srcObject = await request(browser, both).stream()
    expect(video.srcObject.getTracks()).toEqual(browser.liveTracks)
  })

  it('takes its tracks and its waiting requests with it', async () => {
    const browser = install(simulateBrowser('chrome-linux', { camera: 'granted', microphone: 'prompt' }))
    await request(browser, { video: true }).stream()
    const waiting = [request(browser, both), request(browser, { audio: true })]
    uninstall()
    const shutDown = { rejected: 'AbortError: Failed due to shutdown' }
    expect(await Promise.all(waiting.map(({ outcome }) => outcome()))).toEqual([shutDown, shutDown])
    expect(browser.liveTracks).toEqual([])
  })
})
