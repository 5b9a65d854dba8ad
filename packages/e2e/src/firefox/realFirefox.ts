import type { Device } from '@precall/core'
import type { Act, Behaviour } from '@precall/testing/test/behaviour'
import { buttonActIn, constraintsIn, type Driver, listed } from '@precall/testing/test/driver'
import { vi } from 'vitest'
import { addFrame, devicesListedIn, makeRequest, queriedIn, readRecord, startRecord } from '../support/person/actInPage'
import { barePageFor } from '../support/pages/barePages'
import { machineHasCamera } from '../support/browser/machineHasCamera'
import type { Pages } from '../support/pages/serveSites'
import { decide, isPromptOpen, plug, pressEscape, pressInPrompt, pressReload, stopSharing } from './chrome'
import { type Firefox, INSECURE_HOST, type Tab } from './launchFirefox'

const DEVICES = ['camera', 'microphone'] as const
const NO_LEVER: Partial<Record<Act & string, string>> = {
  'let another app take the microphone': 'no lever was found for a device that is busy',
  'let the system block the camera': 'Linux has no such setting',
  'ask both in a press': 'it makes no difference there',
}
const PRESSES: Partial<Record<Act & string, Parameters<typeof pressInPrompt>[0]>> = {
  'press Allow': { button: 'allow', remember: false },
  'press Block': { button: 'block', remember: false },
  'press Allow and remember': { button: 'allow', remember: true },
  'press Block and remember': { button: 'block', remember: true },
}
const SETTLES_MS = 10_000

/** Why this behaviour cannot be played in real Firefox, if so (docs/facts/browsers.md#in-firefox). */
export function whyNot({ acts, state = {} }: Behaviour): string | undefined {
  const { camera, microphone, visible, focused, system } = state
  if (camera === 'missing' && microphone === 'missing' && machineHasCamera) return 'this machine has a camera'
  if (visible === false || focused === false) return 'a page is opened in front'
  if (system) return NO_LEVER['let the system block the camera']
  return acts.flatMap((act) => (typeof act === 'string' ? (NO_LEVER[act] ?? []) : []))[0]
}

interface Place {
  readonly firefox: Firefox
  readonly pages: Pages
  /** A name that no other behaviour has. */
  readonly site: string
}

/** Opens a page for the behaviour, and drives it: the buttons of the real panel. */
export async function realFirefox(
  { state = {} }: Behaviour,
  { firefox, pages, site }: Place,
): Promise<Driver & { close(): Promise<void> }> {
  const { inChrome } = firefox
  const own = pages.origin(site)
  const origin = state.secure === false ? own.replace(/[\w-]+\.localhost/, INSECURE_HOST) : own
  for (const device of DEVICES) {
    const setting = state[device]
    if (setting === 'granted' || setting === 'denied') {
      await inChrome(decide, { origin, device, does: setting === 'granted' ? 'allow' : 'block' })
    }
  }
  await inChrome(plug, { camera: state.camera !== 'missing', microphone: state.microphone !== 'missing' })

  const first = await firefox.openTab()
  const tabs = [first]
  let tab = first
  if (state.frame) {
    await tab.goTo(`${pages.origin(`around-${site}`)}/page`)
    await addFrame(tab, `${origin}/page`, state.frame)
    await tab.enterFrame()
  } else await tab.goTo(`${origin}/${barePageFor(state.policy)}`)
  await startRecord(tab)
  let before: readonly string[] = []
  let hiding: Tab | undefined

  const isAsking = () => inChrome(isPromptOpen, undefined)
  const wait = (condition: () => Promise<boolean>) => vi.waitUntil(condition, { timeout: SETTLES_MS })
  const isAnswered = async () => !(await readRecord(tab)).outcomes.includes('pending')

  const settles = async () => {
    const { outcomes } = await readRecord(tab)
    if (outcomes.includes('pending') && !(await isAsking())) await wait(async () => (await isAnswered()) || isAsking())
  }

  const reload = async (by: 'hand' | 'script') => {
    before = [...before, ...(await readRecord(tab)).outcomes]
    if (by === 'hand') await inChrome(pressReload, undefined)
    else await tab.evaluate(() => void setTimeout(() => location.reload()), undefined)
    // The record is of the document that is gone. While one takes the place of the other, there is none to ask.
    await wait(() =>
      tab.evaluate(() => !('record' in window) && document.readyState === 'complete', undefined).catch(() => false),
    )
    await startRecord(tab)
  }

  const perform = async (act: Act): Promise<void> => {
    const constraints = constraintsIn(act)
    if (constraints) return makeRequest(tab, constraints)
    if (buttonActIn(act)) throw new Error('Firefox has no buttons of its own.')
    const named = act as Act & string
    const press = PRESSES[named]
    if (press || named === 'close the prompt') {
      await wait(isAsking)
      if (press) await inChrome(pressInPrompt, press)
      else await inChrome(pressEscape, undefined)
      return
    }
    switch (named) {
      case 'reload by hand':
        return reload('hand')
      case 'reload by script':
        return reload('script')
      case 'stop sharing':
        return inChrome(stopSharing, undefined)
      case 'look at another tab':
        hiding = await firefox.openTab()
        return
      case 'open the site in another tab':
        tab = await firefox.openTab()
        tabs.push(tab)
        await tab.goTo(`${origin}/page`)
        return startRecord(tab)
      case 'go back to the first tab':
        tab = first
        return tab.show()
      default: {
        const [, does, device] = /^(allow|block|reset) (camera|microphone) /.exec(named) ?? []
        if (!does) throw new Error(`Real Firefox has no lever to ${named}.`)
        return inChrome(decide, { origin, device: device as Device, does: does as 'allow' | 'block' | 'reset' })
      }
    }
  }

  return {
    perform: async (act) => {
      await perform(act)
      await settles()
    },
    look: async () => {
      const { live } = await readRecord(tab)
      const outcomes = []
      for (const one of tabs) outcomes.push(...(await readRecord(one)).outcomes)
      const says = []
      for (const device of DEVICES) says.push(await queriedIn(tab, device))
      return {
        outcomes: [...before, ...outcomes],
        says: says.join(' '),
        lists: listed(await devicesListedIn(tab)),
        live,
        prompts: (await isAsking()) ? 1 : 0,
        hears: [],
      }
    },
    close: async () => {
      for (const one of [...(hiding ? [hiding] : []), ...tabs.reverse()]) await one.close()
    },
  }
}
