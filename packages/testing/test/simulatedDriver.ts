import type { MediaElementTag } from '@precall/core'
import { Window } from 'happy-dom'
import { vi } from 'vitest'
import type { SimulatedBrowser } from '../src/simulatedBrowser'
import type { Act, ScreenAct, Seen } from './behaviour'
import { screenOptions } from './behaviour'
import type { Driver } from './driver'
import { buttonActIn, constraintsIn, listed } from './driver'
import type { Outcome } from './outcomeOf'
import { microtasks, request, requestScreen } from './outcomeOf'

export function simulatedDriver(first: SimulatedBrowser): Driver {
  let browser = first
  const tabs: { browser: SimulatedBrowser; readonly requests: ReturnType<typeof request>[] }[] = []
  let requests: ReturnType<typeof request>[] = []
  const buttons = new Map<MediaElementTag, HTMLElement>()
  const hears: string[] = []

  const perform = (act: Act) => {
    const constraints = constraintsIn(act)
    const ofButton = buttonActIn(act)
    const options = screenOptions[act as ScreenAct]
    const ask = () => requests.push(requestScreen(browser, options!))
    if (options && act === 'ask for the screen without a press') ask()
    else if (options) browser.page.press(ask)
    else if (act === 'ask both in a press') browser.page.press(() => requests.push(request(browser, constraints)))
    else if (constraints) requests.push(request(browser, constraints))
    else if (ofButton?.does === 'show') buttons.set(ofButton.tag, show(browser, ofButton.tag, hears))
    else if (ofButton) doesToButton[ofButton.does](buttons.get(ofButton.tag) as HTMLElement)
    else if (act === 'reload by hand' || act === 'reload by script') {
      browser = browser.reload({ by: act === 'reload by hand' ? 'person' : 'page' })
    } else if (act === 'open the site in another tab') {
      tabs.push({ browser, requests })
      browser = browser.openTab()
      requests = []
    } else if (act === 'go back to the first tab') {
      const [tab] = tabs.splice(0, 1, { browser, requests })
      browser.page.hide()
      tab!.browser.page.show()
      ;({ browser, requests } = tab!)
    } else does[act as keyof typeof does](browser)
  }

  return {
    async perform(act) {
      perform(act)
      await microtasks()
    },

    async look(): Promise<Seen> {
      const { mediaDevices } = browser.navigator
      // By then no query lags behind a refusal.
      vi.setSystemTime(Date.now() + 1000)
      const says = `${await saidOf(browser, 'camera')} ${await saidOf(browser, 'microphone')}`
      vi.useRealTimers()
      const others = tabs.map((tab) => tab.requests)
      const all = browser === first ? [requests, ...others] : [...others, requests]
      return {
        outcomes: (await Promise.all(all.flat().map(({ outcome }) => outcome()))).map(inWords),
        says,
        lists: listed((await mediaDevices?.enumerateDevices()) ?? []),
        live: browser.liveTracks.length + browser.sharedTracks.length,
        prompts: browser.prompt || browser.screenPicker ? 1 : 0,
        hears,
      }
    },
  }
}

function show(browser: SimulatedBrowser, tag: MediaElementTag, hears: string[]): HTMLElement {
  const document = new Window().document as unknown as Document
  browser.drawButtonsIn(document)
  const button = document.createElement(tag)
  for (const type of ['stream', 'track', 'cancel', 'error', 'promptaction', 'promptdismiss']) {
    button.addEventListener(type, () => {
      const { name, message } = (button as HTMLElement & { error?: DOMException | null }).error ?? {}
      hears.push(type === 'cancel' || type === 'error' ? `${type}: ${name}: ${message}` : type)
    })
  }
  document.body.append(button)
  return button
}

const doesToButton = {
  press(button: HTMLElement) {
    // By then the browser takes a press.
    vi.setSystemTime(Date.now() + 1000)
    const { MouseEvent } = button.ownerDocument.defaultView as unknown as { MouseEvent: typeof globalThis.MouseEvent }
    button.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    vi.useRealTimers()
  },
  'press by script': (button: HTMLElement) => button.click(),
  'take away': (button: HTMLElement) => button.remove(),
}

const does = {
  'press Allow': (browser) => promptOf(browser).allow(),
  'press Block': (browser) => promptOf(browser).block(),
  'press Allow and remember': (browser) => promptOf(browser).allowAndRemember(),
  'press Block and remember': (browser) => promptOf(browser).blockAndRemember(),
  'close the prompt': (browser) => promptOf(browser).dismiss(),
  'allow camera in the site settings': ({ siteSettings }) => siteSettings.allow('camera'),
  'allow microphone in the site settings': ({ siteSettings }) => siteSettings.allow('microphone'),
  'block camera in the site settings': ({ siteSettings }) => siteSettings.block('camera'),
  'block microphone in the site settings': ({ siteSettings }) => siteSettings.block('microphone'),
  'reset camera in the site settings': ({ siteSettings }) => siteSettings.reset('camera'),
  'reset microphone in the site settings': ({ siteSettings }) => siteSettings.reset('microphone'),
  'let another app take the microphone': ({ busy }) => busy('microphone'),
  'let the system block the camera': ({ system }) => system.block('camera'),
  'stop sharing': (browser) => browser.stopSharing(),
  'look at another tab': ({ page }) => page.hide(),
  'choose the screen': (browser) => pickerOf(browser).share('monitor'),
  'choose a tab and its sound': (browser) => pickerOf(browser).share('browser', { sound: true }),
  'cancel the picker': (browser) => pickerOf(browser).cancel(),
  'stop sharing the screen': (browser) => browser.stopSharingScreen(),
} satisfies Partial<Record<Act & string, (browser: SimulatedBrowser) => void>>

function promptOf({ prompt }: SimulatedBrowser) {
  if (!prompt) throw new Error('There is no prompt to answer.')
  return prompt
}

function pickerOf({ screenPicker }: SimulatedBrowser) {
  if (!screenPicker) throw new Error('There is no picker to answer.')
  return screenPicker
}

async function saidOf({ navigator }: SimulatedBrowser, name: string): Promise<string> {
  if (!navigator.permissions) return 'nobody'
  return navigator.permissions.query({ name: name as PermissionName }).then(
    ({ state }) => state,
    (error: Error) => error.name,
  )
}

function inWords(outcome: Outcome): string {
  if (outcome === 'pending') return outcome
  if ('rejected' in outcome) return outcome.rejected
  return `${[...outcome.tracks].sort().join(' ')}${outcome.surface ? ` of a ${outcome.surface}` : ''}`
}
