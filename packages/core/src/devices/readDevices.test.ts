import { simulateBrowser } from '@precall/testing'
import type { SimulatedBrowser } from '@precall/testing'
import { describe, expect, it, vi } from 'vitest'
import type { BrowserWindow } from '../browser'
import { openWindow } from '../../test/openWindow'
import type { DeviceLists } from './deviceList'
import { readDevices } from './readDevices'

const granted = { camera: 'granted', microphone: 'granted' } as const
const devices = {
  cameras: ['Own camera', 'USB camera'],
  microphones: ['Own microphone', 'USB microphone'],
  speakers: ['Own speaker', 'USB microphone'],
}

/** The labels of each kind, the default with a star; or why there are none. */
function said(lists: DeviceLists): Record<keyof DeviceLists, string> {
  const say = ({ devices, default: usual, why }: DeviceLists['camera']) =>
    why?.join(', ') ?? devices.map(({ id, label }) => (id === usual ? `${label}*` : label)).join(', ')
  return { camera: say(lists.camera), microphone: say(lists.microphone), speaker: say(lists.speaker) }
}

async function capture(browser: SimulatedBrowser, asked: MediaStreamConstraints = { audio: true, video: true }) {
  const stream = browser.navigator.mediaDevices?.getUserMedia(asked)
  browser.prompt?.allow()
  await stream
}

describe('the devices that a page may know', () => {
  it('are all in Chromium by name, once, and one is the default', async () => {
    const browser = simulateBrowser('chrome-macos', { ...granted, devices })
    browser.devices.makeDefault({ kind: 'microphone', label: 'USB microphone' })
    expect(said(await readDevices(browser))).toEqual({
      camera: 'Own camera*, USB camera',
      microphone: 'Own microphone, USB microphone*',
      speaker: 'Own speaker*, USB microphone',
    })
    expect(browser.getUserMediaCalls).toEqual([])
  })

  it.each<{ readonly of: string; readonly browser: () => SimulatedBrowser; readonly lists: object }>([
    {
      of: 'Chromium before a permission',
      browser: () => simulateBrowser('chrome-linux'),
      lists: { camera: 'cameraPermission', microphone: 'microphonePermission', speaker: 'microphonePermission' },
    },
    {
      of: 'Chromium with the camera alone',
      browser: () => simulateBrowser('chrome-linux', { camera: 'granted', microphone: 'denied' }),
      lists: { camera: 'Simulated camera*', microphone: 'microphonePermission', speaker: 'microphonePermission' },
    },
    {
      of: 'a computer without devices',
      browser: () => simulateBrowser('chrome-linux', { camera: 'missing', microphone: 'missing', speaker: 'missing' }),
      lists: { camera: 'none', microphone: 'none', speaker: 'none' },
    },
    {
      of: 'Chromium in a frame that forbids both',
      browser: () => simulateBrowser('chrome-linux', { ...granted, frame: 'forbidden' }),
      lists: { camera: 'framed', microphone: 'framed', speaker: 'framed' },
    },
    {
      of: 'Chromium under a header that forbids the camera',
      browser: () => simulateBrowser('chrome-linux', { ...granted, policy: { camera: 'forbidden' } }),
      lists: { camera: 'unlisted', microphone: 'Simulated microphone*', speaker: 'Simulated speaker*' },
    },
    {
      of: 'Firefox in a frame that forbids both',
      browser: () => simulateBrowser('firefox-linux', { frame: 'forbidden' }),
      lists: { camera: 'framed, none', microphone: 'framed, none', speaker: 'framed, none' },
    },
    {
      of: 'Firefox before a capture, though all is allowed',
      browser: () => simulateBrowser('firefox-windows', { ...granted, devices }),
      lists: {
        camera: 'cameraPermission',
        microphone: 'microphonePermission',
        speaker: 'microphonePermission, chooserOnly',
      },
    },
    {
      of: 'Chrome on Android, which cannot route sound',
      browser: () => simulateBrowser('chrome-android', granted),
      lists: { camera: 'Simulated camera*', microphone: 'Simulated microphone*', speaker: 'unlisted' },
    },
    {
      of: 'Safari',
      browser: () => simulateBrowser('safari-macos'),
      lists: { camera: 'cameraPermission', microphone: 'microphonePermission', speaker: 'unlisted' },
    },
    {
      of: 'a page that is not secure',
      browser: () => simulateBrowser('chrome-linux', { secure: false }),
      lists: { camera: 'unlisted', microphone: 'unlisted', speaker: 'unlisted' },
    },
  ])('$of', async ({ browser, lists }) => {
    expect(said(await readDevices(browser()))).toEqual(lists)
  })

  it('are uncovered in Firefox by a capture, speakers too, if they are real', async () => {
    const browser = simulateBrowser('firefox-windows', { ...granted, devices })
    await capture(browser)
    expect(said(await readDevices(browser))).toEqual({
      camera: 'Own camera*, USB camera',
      microphone: 'Own microphone*, USB microphone',
      speaker: 'Own speaker*, USB microphone',
    })
  })

  it('have no speaker but in the window of Firefox, where it lists none', async () => {
    const browser = simulateBrowser('firefox-linux', granted)
    await capture(browser)
    expect(said(await readDevices(browser)).speaker).toBe('chooserOnly, none')
  })

  it('have no default microphone on an iPhone, where the order changes with each capture', async () => {
    const browser = simulateBrowser('safari-ios', { ...granted, devices })
    await capture(browser)
    expect(said(await readDevices(browser))).toMatchObject({
      camera: 'Own camera*, USB camera',
      microphone: 'Own microphone, USB microphone',
    })
  })
})

describe('a list of devices that is none', () => {
  const row = (kind: string, deviceId: unknown, label: unknown, groupId: unknown = '') => ({
    kind,
    deviceId,
    groupId,
    label,
  })
  const listing = (enumerateDevices: () => unknown): BrowserWindow => {
    const { browser } = openWindow({ camera: 'granted', microphone: 'granted' })
    return Object.assign(browser, { navigator: { ...browser.navigator, mediaDevices: { enumerateDevices } } })
  }
  const unlisted = { camera: 'unlisted', microphone: 'unlisted', speaker: 'unlisted' }

  it.each<[string, () => unknown]>([
    [
      'throws',
      () => {
        throw new Error('mock')
      },
    ],
    ['rejects', async () => Promise.reject(new Error('mock'))],
    ['answers nothing', () => undefined],
    ['answers no list', async () => ({ length: 1 })],
    [
      'throws when it is looked through',
      async () =>
        new Proxy([], {
          get: (_, name) => {
            if (name === 'then') return undefined
            throw new Error('mock')
          },
        }),
    ],
  ])('%s', async (_what, enumerate) => {
    expect(said(await readDevices(listing(enumerate)))).toEqual(unlisted)
  })

  it('hangs', async () => {
    vi.useFakeTimers()
    const lists = readDevices(listing(() => new Promise(() => {})))
    await vi.advanceTimersByTimeAsync(1000)
    expect(said(await lists)).toEqual(unlisted)
    vi.useRealTimers()
  })

  it('is there in half a browser, or outside of one', async () => {
    const { browser } = openWindow({ camera: 'granted', microphone: 'granted' })
    expect(said(await readDevices(Object.assign(browser, { navigator: {} })))).toEqual(unlisted)
    expect(said(await readDevices())).toEqual(unlisted)
  })

  it('holds rubbish beside one camera, twice', async () => {
    const rows = [
      null,
      'row',
      42,
      {},
      row('videoinput', 7, 'number'),
      row('videoinput', 'a', null),
      row('toaster', 'b', 'Toaster'),
      Object.defineProperty({}, 'kind', {
        get() {
          throw new Error('mock')
        },
      }),
      row('videoinput', 'own', 'Camera', undefined),
      row('videoinput', 'own', 'Camera', 7),
    ]
    const lists = await readDevices(listing(async () => rows))
    expect(lists.camera).toEqual({ devices: [{ id: 'own', label: 'Camera' }], default: 'own' })
    expect(said(lists)).toMatchObject({ microphone: 'none', speaker: 'none' })
  })

  it('grows while it is read: what was answered counts', async () => {
    const rows = [row('videoinput', 'own', 'Camera')]
    const reading = readDevices(
      listing(async () => {
        void Promise.resolve().then(() => rows.splice(0, 1, row('audioinput', 'other', 'Microphone')))
        return [...rows]
      }),
    )
    expect(said(await reading)).toMatchObject({ camera: 'Camera*', microphone: 'none' })
  })

  it.each([
    { means: 'the one of that name', label: 'Default - One', rows: 'One*, Two' },
    { means: 'the one of its group, in a language without the name', label: 'Standard', group: 'b', rows: 'One, Two*' },
    {
      means: 'one by itself, as in Chromium with fake devices',
      label: 'Fake Default',
      group: 'z',
      rows: 'Fake Default*, One, Two',
    },
  ])('has a row for the default, which is $means', async ({ label, group = 'a', rows }) => {
    const list = [
      row('audioinput', 'default', label, group),
      row('audioinput', 'communications', `Communications - Two`, 'b'),
      row('audioinput', '1', 'One', 'a'),
      row('audioinput', '2', 'Two', 'b'),
    ]
    expect(said(await readDevices(listing(async () => list))).microphone).toBe(rows)
  })
})
