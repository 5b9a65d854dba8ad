// @vitest-environment happy-dom
import { createGate } from '@precall/core'
import { mediaElementFor } from '@precall/core/platform'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { microtasks } from '../../test/outcomeOf'
import { simulate } from '../../test/simulate'
import type { Profile } from '../profiles/profiles'
import type { SimulatedBrowser } from '../simulatedBrowser'
import { simulateBrowser } from '../simulateBrowser'

type Button = HTMLElement & {
  stream?: MediaStream | null
  error: DOMException | null
  setConstraints(to?: unknown): void
}

const granted = { camera: 'granted', microphone: 'granted' } as const
const denied = { camera: 'denied', microphone: 'denied' } as const

let takeBack: () => void
beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  takeBack()
  document.body.replaceChildren()
  document.body.removeAttribute('style')
  vi.useRealTimers()
})

/** A page of that browser with one of its buttons in it, which takes a press by now. */
async function show(browser: SimulatedBrowser, tag = 'usermedia'): Promise<Button> {
  takeBack = browser.drawButtonsIn(document)
  const button = document.createElement(tag) as Button
  document.body.append(button)
  await settle()
  return button
}

async function settle(): Promise<void> {
  await microtasks()
  vi.advanceTimersByTime(500)
}

function press(button: HTMLElement): Promise<void> {
  button.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  return microtasks()
}

describe('a browser with buttons of its own', () => {
  it('has them in a document that it draws them in, until they are taken back', async () => {
    const browser = simulateBrowser('chrome-macos')
    expect(mediaElementFor(['camera', 'microphone'], browser)).toBeUndefined()
    const button = await show(browser)
    expect(mediaElementFor(['camera', 'microphone'], browser)).toBe('usermedia')
    expect(mediaElementFor(['camera'], browser)).toBe('camera')
    expect(button).toBeInstanceOf(browser.HTMLUserMediaElement)
    expect(document.createElement('div')).not.toBeInstanceOf(browser.HTMLUserMediaElement)
    expect([button.stream, button.error, button.localName]).toEqual([null, null, 'usermedia'])
    takeBack()
    expect(browser).not.toHaveProperty('HTMLUserMediaElement')
    expect(document.createElement('usermedia')).not.toHaveProperty('setConstraints')
  })

  it('is pressed by a person who has waited until it takes a press, whatever the clock of the test says', async () => {
    const browser = simulateBrowser('chrome-linux', denied)
    takeBack = browser.drawButtonsIn(document)
    expect(() => browser.pressButton()).toThrow(/There is no button of the browser’s own in the page/)
    const button = document.createElement('usermedia') as Button
    document.body.append(button)
    browser.pressButton()
    expect(browser.prompt?.from).toBe('button of a blocked page')
    browser.prompt?.allow()
    await microtasks()
    expect(button.stream?.getTracks()).toHaveLength(2)

    document.body.append(document.createElement('camera'))
    expect(() => browser.pressButton()).toThrow(/more than one .*: <usermedia>, <camera>/)
    expect(() => browser.pressButton('microphone')).toThrow(/There is no <microphone>/)
    expect(() => browser.pressButton('camera')).not.toThrow()
  })

  it('is not there to be pressed in a browser that has none, or that draws none', () => {
    takeBack = () => {}
    expect(() => simulateBrowser('firefox-linux').pressButton()).toThrow(/firefox-linux has no buttons of its own/)
    expect(() => simulateBrowser('chrome-linux').pressButton()).toThrow(/has drawn no button/)
  })

  it('lets only the document make one (docs/facts/browsers.md#capability-elements)', async () => {
    const browser = simulateBrowser('chrome-linux')
    await show(browser)
    const Interface = browser.HTMLUserMediaElement as new () => unknown
    expect(() => new Interface()).toThrow(
      new TypeError("Failed to construct 'HTMLUserMediaElement': Illegal constructor"),
    )
  })

  it.each<{ readonly profile: Profile; readonly state?: object; readonly has: boolean }>([
    { profile: 'edge-windows', has: true },
    { profile: 'opera-android', has: true },
    // Chromium 150.
    { profile: 'chrome-macos', state: { osVersion: '12' }, has: false },
    // Chromium 143.
    { profile: 'samsung-android', has: false },
    { profile: 'chrome-linux', state: { browserButtons: false }, has: false },
    { profile: 'chrome-ios', has: false },
    { profile: 'firefox-linux', has: false },
  ])('is $profile $state: $has', async ({ profile, state, has }) => {
    const browser = simulate(profile, state)
    await show(browser)
    expect('HTMLUserMediaElement' in browser).toBe(has)
  })

  it('is the page’s own while it is installed', () => {
    const uninstall = simulateBrowser('chrome-linux').install()
    takeBack = uninstall
    expect(mediaElementFor(['camera'])).toBe('camera')
    uninstall()
    expect(globalThis).not.toHaveProperty('HTMLCameraElement')
  })
})

describe('a press', () => {
  it.each<{ readonly on: string; readonly tells: string; readonly make: (button: Button) => void }>([
    {
      on: 'a button that has just been moved',
      tells: 'being recently attached to layout tree, intersection with viewport changed.',
      make: (button) => document.body.replaceChildren(button),
    },
    {
      on: 'a button in something that can be looked through',
      tells: 'intersection occluded or distorted.',
      make: () => (document.body.style.opacity = '0.9'),
    },
    { on: 'a button in small print', tells: 'invalid style.', make: ({ style }) => (style.fontSize = '12px') },
    {
      on: 'a button in grey on grey',
      tells: 'invalid style.',
      make: ({ style }) => Object.assign(style, { color: 'rgb(170, 170, 170)', backgroundColor: 'rgb(187, 187, 187)' }),
    },
  ])('on $on is refused (docs/facts/browsers.md#capability-elements)', async ({ make, tells }) => {
    const button = await show(simulateBrowser('chrome-linux', granted))
    make(button)
    await microtasks()
    await press(button)
    expect(button.error).toMatchObject({
      name: 'InvalidStateError',
      message: `The permission element is disabled due to: ${tells}`,
    })
    expect(button.stream).toBeNull()
  })

  it('half a second later is taken', async () => {
    const browser = simulateBrowser('chrome-linux', granted)
    const button = await show(browser)
    document.body.replaceChildren(button)
    await settle()
    await press(button)
    expect(button.stream?.getTracks()).toEqual(browser.liveTracks)
  })

  it('on the fifth of a kind is refused, until one before it is gone (Chromium 156)', async () => {
    const first = await show(simulateBrowser('chrome-linux', granted))
    const others = Array.from({ length: 4 }, () => document.createElement('usermedia') as Button)
    document.body.append(document.createElement('camera'), ...others)
    const fifth = others.at(-1) as Button
    await settle()
    await press(fifth)
    expect(fifth.error?.message).toMatch(/not registered/)
    first.remove()
    await press(fifth)
    expect(fifth.stream).not.toBeNull()
  })

  it.each(['Enter', ' '])('may be of the key %j', async (key) => {
    const button = await show(simulateBrowser('chrome-linux', granted))
    for (const type of ['keydown', 'keyup']) button.dispatchEvent(new KeyboardEvent(type, { key }))
    await microtasks()
    expect(button.stream).not.toBeNull()
  })

  it('is heard of by the page before it is refused', async () => {
    const button = await show(simulateBrowser('chrome-linux', granted))
    const heard: string[] = []
    for (const type of ['error', 'click']) button.addEventListener(type, () => heard.push(type))
    button.click()
    expect(heard).toEqual(['click', 'error'])
  })

  it('comes to nothing behind a prompt, and on a page that is not secure (Chromium 156)', async () => {
    const browser = simulateBrowser('chrome-linux')
    void browser.navigator.mediaDevices?.getUserMedia({ video: true })
    const button = await show(browser)
    await press(button)
    expect(browser.prompt?.from).toBe('request')
    takeBack()
    const insecure = simulateBrowser('chrome-linux', { secure: false })
    await press(await show(insecure))
    expect(insecure.prompt).toBeUndefined()
  })
})

describe('the prompt after a press', () => {
  it('asks again if nothing is blocked, and knows no Block', async () => {
    const browser = simulateBrowser('chrome-linux', { microphone: 'granted' })
    await press(await show(browser))
    expect(browser.prompt).toMatchObject({ from: 'button', devices: ['camera'] })
    expect(browser.getState().focused).toBe(false)
    expect(() => browser.prompt?.block()).toThrow(/has no Block/)
  })

  it('asks once more where something is, and has the focus', async () => {
    const browser = simulateBrowser('chrome-linux', { camera: 'denied', microphone: 'granted' })
    await press(await show(browser))
    expect(browser.prompt).toMatchObject({ from: 'button of a blocked page', devices: ['camera'] })
    browser.prompt?.block()
    expect(browser.getState()).toMatchObject({ camera: 'denied', focused: true })
  })

  it('asks again after three closings, which the browser took for a refusal (docs/facts/guidance.md#usermedia-after-three-closings)', async () => {
    const browser = simulateBrowser('chrome-linux')
    for (let time = 1; time <= 3; time++) {
      browser.navigator.mediaDevices?.getUserMedia({ video: true }).catch(() => {})
      await microtasks()
      browser.prompt?.dismiss()
      await microtasks()
    }
    expect(browser.getState().camera).toBe('denied')
    await press(await show(browser, 'camera'))
    expect(browser.prompt?.from).toBe('button')
  })

  it('ends with the page, and nothing reaches the next one', async () => {
    const browser = simulateBrowser('chrome-linux', denied)
    const uninstall = browser.install()
    takeBack = uninstall
    const button = document.createElement('usermedia')
    document.body.append(button)
    await settle()
    const heard = vi.fn<() => void>()
    for (const type of ['cancel', 'error', 'promptdismiss']) button.addEventListener(type, heard)
    await press(button)
    const waiting = browser.navigator.mediaDevices?.getUserMedia({ video: true })
    uninstall()
    await expect(waiting).rejects.toMatchObject({ message: 'Permission denied' })
    expect(heard).not.toHaveBeenCalled()
  })

  it('lets a gate in', async () => {
    const browser = simulateBrowser('chrome-linux', denied)
    const joins = vi.fn<() => void>()
    const gate = createGate({ browser, onGranted: joins })
    gate.subscribe(() => {})
    await microtasks()
    gate.start()
    const button = await show(browser)
    button.addEventListener('stream', () => gate.accept(button.stream as MediaStream))
    await press(button)
    browser.prompt?.allow()
    await microtasks()
    expect(gate.getState()).toMatchObject({ phase: 'open', live: { camera: true, microphone: true } })
    expect(joins).toHaveBeenCalledOnce()
    expect(browser.getUserMediaCalls).toEqual([])
  })
})

describe('setConstraints (docs/facts/browsers.md#capability-elements)', () => {
  it('has no effect', async () => {
    const button = await show(simulateBrowser('chrome-linux', granted))
    button.setConstraints({ video: {} })
    button.setConstraints()
    await press(button)
    expect(button.stream?.getTracks()).toHaveLength(2)
  })

  it.each([true, { video: true }])('takes no %j', async (constraints) => {
    const button = await show(simulateBrowser('chrome-linux'))
    expect(() => button.setConstraints(constraints)).toThrow(TypeError)
  })
})
