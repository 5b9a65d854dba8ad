import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../test/outcomeOf'
import { both, denied, missing, request, tracks } from '../../test/outcomeOf'
import type { SimulatedBrowser } from '../simulatedBrowser'
import type { SimulatedState } from '../world/state'
import { simulateBrowser } from '../simulateBrowser'

interface Row {
  readonly situation: string
  readonly state: SimulatedState<'chrome-linux'>
  readonly act?: (browser: SimulatedBrowser) => void
  readonly constraints?: MediaStreamConstraints
  readonly outcome: Outcome
  readonly seen: string
}

const granted = { camera: 'granted', microphone: 'granted' } as const
const nothingAsked = {
  rejected:
    "TypeError: Failed to execute 'getUserMedia' on 'MediaDevices': At least one of audio and video must be requested",
}

/** Requests that no prompt is opened for. */
const rows: readonly Row[] = [
  { situation: 'both granted', state: granted, outcome: tracks.both, seen: 'docs/facts/browsers.md#permission-states' },
  {
    situation: 'both granted, hidden page',
    state: { ...granted, visible: false },
    outcome: tracks.both,
    seen: 'docs/facts/browsers.md#permission-states',
  },
  {
    situation: 'cached deny',
    state: { camera: 'denied', microphone: 'denied' },
    outcome: denied,
    seen: 'docs/facts/browsers.md#permission-states',
  },
  {
    situation: 'one granted, one denied',
    state: { camera: 'denied', microphone: 'granted' },
    outcome: denied,
    seen: 'docs/facts/browsers.md#permission-states',
  },
  {
    situation: 'one granted, one denied, the granted one alone',
    state: { camera: 'denied', microphone: 'granted' },
    constraints: { audio: true },
    outcome: tracks.audio,
    seen: 'docs/facts/browsers.md#permission-states',
  },
  {
    situation: 'one open, one denied',
    state: { camera: 'denied', microphone: 'prompt' },
    outcome: denied,
    seen: 'Chromium 156',
  },
  {
    situation: 'no devices',
    state: { camera: 'missing', microphone: 'missing', speaker: 'missing' },
    outcome: missing,
    seen: 'docs/facts/browsers.md#devices-constraints-and-context',
  },
  {
    situation: 'missing device and denied permission',
    state: { camera: 'missing', microphone: 'missing' },
    act: ({ siteSettings }) => {
      siteSettings.block('camera')
      siteSettings.block('microphone')
    },
    outcome: missing,
    seen: 'docs/facts/browsers.md#devices-constraints-and-context',
  },
  {
    situation: 'only a microphone',
    state: { camera: 'missing', microphone: 'granted' },
    outcome: missing,
    seen: 'docs/facts/browsers.md#devices-constraints-and-context',
  },
  {
    situation: 'only a microphone, asked alone',
    state: { camera: 'missing', microphone: 'granted' },
    constraints: { audio: true },
    outcome: tracks.audio,
    seen: 'docs/facts/browsers.md#devices-constraints-and-context',
  },
  {
    situation: 'unsatisfiable constraint',
    state: granted,
    constraints: { video: { width: { exact: 100_000 } } },
    outcome: { rejected: 'OverconstrainedError:  (width)' },
    seen: 'docs/facts/browsers.md#devices-constraints-and-context',
  },
  {
    situation: 'unsatisfiable constraint before any prompt',
    state: {},
    constraints: { video: { width: { min: 100_000 } } },
    outcome: { rejected: 'OverconstrainedError:  (width)' },
    seen: 'docs/facts/browsers.md#devices-constraints-and-context',
  },
  {
    situation: 'unsatisfiable constraint and denied permission',
    state: { camera: 'denied' },
    constraints: { video: { width: { max: 0 } } },
    outcome: { rejected: 'OverconstrainedError:  (width)' },
    seen: 'docs/facts/browsers.md#devices-constraints-and-context',
  },
  {
    situation: 'stale exact deviceId',
    state: granted,
    constraints: { video: { deviceId: { exact: 'stale' } } },
    outcome: { rejected: 'OverconstrainedError:  (deviceId)' },
    seen: 'docs/facts/browsers.md#devices-constraints-and-context',
  },
  {
    situation: 'empty exact deviceId',
    state: granted,
    constraints: { video: { deviceId: { exact: '' } } },
    outcome: { rejected: 'OverconstrainedError:  (deviceId)' },
    seen: 'docs/facts/browsers.md#devices-constraints-and-context',
  },
  {
    situation: 'stale ideal deviceId',
    state: granted,
    constraints: { video: { deviceId: 'stale' } },
    outcome: tracks.video,
    seen: 'docs/facts/browsers.md#devices-constraints-and-context',
  },
  {
    situation: 'exact default microphone',
    state: granted,
    constraints: { audio: { deviceId: { exact: 'default' } } },
    outcome: tracks.audio,
    seen: 'Chromium 156',
  },
  {
    situation: 'too many channels',
    state: granted,
    constraints: { audio: { channelCount: { exact: 99 } } },
    outcome: { rejected: 'OverconstrainedError:  (channelCount)' },
    seen: 'docs/facts/browsers.md#devices-constraints-and-context',
  },
  {
    situation: 'exact facing mode on a computer',
    state: granted,
    constraints: { video: { facingMode: { exact: 'user' } } },
    outcome: { rejected: 'OverconstrainedError:  (facingMode)' },
    seen: 'Chromium 156',
  },
  {
    situation: 'the microphone’s constraint comes before the missing camera',
    state: { camera: 'missing', microphone: 'granted' },
    constraints: { audio: { channelCount: { exact: 99 } }, video: true },
    outcome: { rejected: 'OverconstrainedError:  (channelCount)' },
    seen: 'Chromium 156',
  },
  {
    situation: 'a missing camera comes before its constraints',
    state: { camera: 'missing' },
    constraints: { video: { deviceId: { exact: 'stale' } } },
    outcome: missing,
    seen: 'Chromium 156',
  },
  {
    situation: '{}',
    state: granted,
    constraints: {},
    outcome: nothingAsked,
    seen: 'docs/facts/browsers.md#devices-constraints-and-context',
  },
  {
    situation: 'both false',
    state: granted,
    constraints: { audio: false, video: false },
    outcome: nothingAsked,
    seen: 'docs/facts/browsers.md#devices-constraints-and-context',
  },
  {
    situation: 'camera busy',
    state: granted,
    act: ({ busy }) => busy('camera'),
    outcome: { rejected: 'NotReadableError: Could not start video source' },
    seen: 'docs/facts/browsers.md#devices-constraints-and-context, documented',
  },
  {
    situation: 'microphone busy',
    state: granted,
    act: ({ busy }) => busy('microphone'),
    outcome: { rejected: 'NotReadableError: Could not start audio source' },
    seen: 'docs/facts/browsers.md#devices-constraints-and-context, documented',
  },
]

describe('a request that needs no answer', () => {
  it.each(rows)('$situation ($seen)', async ({ state, act, constraints = both, outcome }) => {
    const browser = simulateBrowser('chrome-linux', state)
    act?.(browser)
    expect(await request(browser, constraints).outcome()).toEqual(outcome)
    expect(browser.openPrompts).toBe(0)
  })

  it('is counted with its constraints', async () => {
    const browser = simulateBrowser('chrome-linux', granted)
    await request(browser, both).outcome()
    await request(browser, {}).outcome()
    expect(browser.getUserMediaCalls).toEqual([both, {}])
  })

  it('is refused by the system while every query says granted (docs/facts/browsers.md#permission-queries)', async () => {
    const browser = simulateBrowser('chrome-macos', granted)
    browser.system.block('camera')
    expect(await request(browser, both).outcome()).toEqual({
      rejected: 'NotAllowedError: Permission denied by system',
    })
    expect(await request(browser, { audio: true }).outcome()).toEqual(tracks.audio)
    expect((await browser.navigator.permissions?.query({ name: 'camera' }))?.state).toBe('granted')
    browser.system.allow('camera')
    expect(await request(browser, both).outcome()).toEqual(tracks.both)
  })

  it('waits for a slow device for as long as that takes', async () => {
    const browser = simulateBrowser('chrome-linux', granted)
    browser.slow('camera')
    const slow = request(browser, both)
    expect(await slow.outcome()).toBe('pending')
    browser.free('camera')
    expect(await slow.outcome()).toEqual(tracks.both)
  })

  it('is handled after the one before it, as in Chromium', async () => {
    const browser = simulateBrowser('chrome-linux', granted)
    browser.slow('camera')
    const first = request(browser, { video: true })
    const second = request(browser, { audio: { channelCount: { exact: 99 } } })
    expect(await second.outcome()).toBe('pending')
    browser.free('camera')
    expect(await first.outcome()).toEqual(tracks.video)
    expect(await second.outcome()).toEqual({ rejected: 'OverconstrainedError:  (channelCount)' })
  })
})

// docs/facts/browsers.md#permission-queries, docs/facts/browsers.md#identification
describe('an insecure page (docs/facts/browsers.md#devices-constraints-and-context)', () => {
  it('has no mediaDevices and no userAgentData, and every query answers denied', async () => {
    const { isSecureContext, navigator } = simulateBrowser('chrome-linux', { secure: false })
    expect(isSecureContext).toBe(false)
    expect(navigator.mediaDevices).toBeUndefined()
    expect(navigator.userAgentData).toBeUndefined()
    expect((await navigator.permissions?.query({ name: 'camera' }))?.state).toBe('denied')
  })
})

describe('enumerateDevices (docs/facts/browsers.md#devices-labels-and-outputs)', () => {
  const list = async (browser: SimulatedBrowser) => {
    const listed = await (browser.navigator.mediaDevices as MediaDevices).enumerateDevices()
    return listed.map(
      ({ kind, label, deviceId }) => `${kind} ${label} ${deviceId.length > 7 ? deviceId.length : deviceId}`,
    )
  }
  const blank = { microphone: 'audioinput  ', camera: 'videoinput  ', speaker: 'audiooutput  ' }
  const camera = 'videoinput Simulated camera 64'
  const microphones = ['audioinput Default - Simulated microphone default', 'audioinput Simulated microphone 64']
  const speakers = ['audiooutput Default - Simulated speaker default', 'audiooutput Simulated speaker 64']

  it.each<{ readonly state: SimulatedState<'chrome-linux'>; readonly rows: readonly string[] }>([
    { state: {}, rows: [blank.microphone, blank.camera, blank.speaker] },
    { state: { camera: 'granted', microphone: 'granted' }, rows: [...microphones, camera, ...speakers] },
    { state: { microphone: 'granted' }, rows: [...microphones, blank.camera, ...speakers] },
    { state: { camera: 'granted', microphone: 'denied' }, rows: [blank.microphone, camera, blank.speaker] },
    { state: { camera: 'denied', microphone: 'denied' }, rows: [blank.microphone, blank.camera, blank.speaker] },
    { state: { camera: 'missing' }, rows: [blank.microphone, blank.speaker] },
    { state: { camera: 'missing', microphone: 'missing', speaker: 'missing' }, rows: [] },
  ])('$state', async ({ state, rows }) => {
    expect(await list(simulateBrowser('chrome-linux', state))).toEqual(rows)
  })

  it('gives every device one id, which a request can ask for', async () => {
    const browser = simulateBrowser('chrome-linux', granted)
    const listed = await (browser.navigator.mediaDevices as MediaDevices).enumerateDevices()
    const ids = listed.map(({ deviceId }) => deviceId).filter((id) => id !== 'default')
    expect(new Set(ids).size).toBe(3)
    const camera = listed.find(({ kind }) => kind === 'videoinput')
    const wanted = request(browser, { video: { deviceId: { exact: camera?.deviceId ?? '' } } })
    expect(await wanted.outcome()).toEqual(tracks.video)
    expect((await wanted.stream()).getVideoTracks()[0]?.getSettings().deviceId).toBe(camera?.deviceId)
  })
})
