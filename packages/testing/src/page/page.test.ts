import { describe, expect, it } from 'vitest'
import { both, request } from '../../test/outcomeOf'
import type { SimulatedBrowser } from '../simulatedBrowser'
import type { SimulatedState } from '../world/state'
import { simulateBrowser } from '../simulateBrowser'

/** A page that writes down what it hears, and what is true at that moment. */
function listening(state: SimulatedState<'chrome-linux'> = {}) {
  const browser = simulateBrowser('chrome-linux', state)
  const heard: string[] = []
  const hear = (type: string) => () => {
    heard.push(`${type}: ${browser.document.visibilityState}${browser.document.hasFocus() ? ', focus' : ''}`)
  }
  browser.document.addEventListener('visibilitychange', hear('visibilitychange'))
  for (const type of ['focus', 'blur'] as const) browser.addEventListener(type, hear(type))
  return { browser, heard: (act: (browser: SimulatedBrowser) => void) => (act(browser), heard.splice(0)) }
}

describe('the page (seen in Chromium 156)', () => {
  it('is left and returned to', () => {
    const { heard } = listening()
    expect(heard(({ page }) => page.hide())).toEqual(['blur: visible', 'visibilitychange: hidden'])
    expect(heard(({ page }) => page.show())).toEqual(['visibilitychange: visible', 'focus: visible, focus'])
    expect(heard(({ page }) => page.show())).toEqual([])
  })

  it('gets no focus back that it had not', () => {
    const { heard } = listening()
    expect(heard(({ page }) => page.blur())).toEqual(['blur: visible'])
    expect(heard(({ page }) => page.hide())).toEqual(['visibilitychange: hidden'])
    expect(heard(({ page }) => page.show())).toEqual(['visibilitychange: visible'])
    expect(heard(({ page }) => page.focus())).toEqual(['focus: visible, focus'])
  })

  it('begins as it is told to', () => {
    const { browser } = listening({ visible: false })
    expect(browser.getState()).toMatchObject({ visible: false, focused: false })
    browser.page.show()
    expect(browser.getState()).toMatchObject({ visible: true, focused: true })
  })

  it('gives its focus to the prompt, and has it back before it hears the answer', () => {
    const { heard } = listening()
    expect(heard((browser) => void request(browser, both))).toEqual(['blur: visible'])
    expect(heard(({ page }) => page.hide())).toEqual(['visibilitychange: hidden'])
    expect(heard(({ page }) => page.show())).toEqual([
      'visibilitychange: visible',
      'focus: visible, focus',
      'blur: visible',
    ])
    expect(heard(({ prompt }) => prompt?.dismiss())).toEqual(['focus: visible, focus'])
  })
})

describe('a watcher of the simulated browser', () => {
  it('is told about each change, and reads the same snapshot until the next', async () => {
    const browser = simulateBrowser('chrome-macos')
    let told = 0
    const stop = browser.subscribe(() => told++)
    const before = browser.getState()
    expect(browser.getState()).toBe(before)
    expect(before).toMatchObject({ camera: 'prompt', microphone: 'prompt', system: { camera: 'allowed' } })

    const asked = request(browser, both)
    expect(told).toBeGreaterThan(0)
    expect(browser.getState().prompt).toEqual(['camera', 'microphone'])
    browser.prompt?.allow()
    await asked.outcome()
    expect(browser.getState()).toMatchObject({ camera: 'granted', live: { camera: true } })
    expect(browser.getState()).not.toHaveProperty('prompt')

    stop()
    const count = told
    browser.siteSettings.block('camera')
    expect(told).toBe(count)
  })

  it.each<(browser: SimulatedBrowser) => void>([
    ({ siteSettings }) => siteSettings.block('camera'),
    ({ devices }) => devices.unplug('camera'),
    ({ system }) => system.block('camera'),
    ({ page }) => page.hide(),
    ({ page }) => page.blur(),
    ({ busy }) => busy('camera'),
    ({ slow }) => slow('camera'),
  ])('hears about %s', (act) => {
    const browser = simulateBrowser('chrome-macos')
    const before = browser.getState()
    let told = 0
    browser.subscribe(() => told++)
    act(browser)
    expect(told).toBeGreaterThan(0)
    expect(browser.getState()).not.toEqual(before)
  })
})
