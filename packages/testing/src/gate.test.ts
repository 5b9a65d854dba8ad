// Over 200 lines: a table of every obstacle in every profile.
import type { Devices } from '@precall/core'
import { createGate } from '@precall/core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { microtasks } from '../test/outcomeOf'
import { simulate } from '../test/simulate'
import type { StartFault } from './engines/engine'
import { chromium } from './engines/chromium'
import { oldFirefox } from './engines/oldFirefox'
import { oldWebkit } from './engines/oldWebkit'
import type { Profile } from './profiles/profiles'
import { profiles as everyProfile, rowOf } from './profiles/profiles'
import type { SimulatedBrowser } from './simulatedBrowser'
import type { AnyState } from './world/state'

const tooOld = everyProfile.filter((profile) => rowOf(profile).lacks?.includes('BigInt'))
const profiles = everyProfile.filter((profile) => !tooOld.includes(profile))
const inApps = profiles.filter((profile) => rowOf(profile).app)
const browsers = profiles.filter((profile) => !rowOf(profile).app)
const madeOfChromium = browsers.filter((profile) => rowOf(profile).engine === chromium)
const obeyingHeaders = browsers.filter((profile) => rowOf(profile).engine.frames.obeysHeader)
const blockedByEscape = browsers.filter((profile) => rowOf(profile).engine.asking.closing.does === 'block')
const old = browsers.filter((profile) => ([oldFirefox, oldWebkit] as object[]).includes(rowOf(profile).engine))

const except = (all: readonly Profile[], ...without: readonly Profile[]) => all.filter((one) => !without.includes(one))
const pressed = (button: 'allow' | 'block' | 'dismiss') => (browser: SimulatedBrowser) => {
  for (let prompt = browser.prompt; prompt; prompt = browser.prompt) prompt[button]()
}
const denied = { kind: 'denied' }
const unsupported = (reason: string) => ({ kind: 'unsupported', reason })

interface Situation {
  readonly is: string
  readonly in: readonly Profile[]
  readonly state?: AnyState
  readonly act?: (browser: SimulatedBrowser) => void
  readonly leadsTo: object
  /** @default 1 */
  readonly requests?: 0 | 1 | 3
}

/**
 * What stands in the way, and where it has to lead: docs/facts/browsers.md#outcomes-of-a-request, as a person meets
 * them.
 */
const situations: readonly Situation[] = [
  {
    is: 'allows',
    in: profiles,
    act: pressed('allow'),
    leadsTo: { phase: 'open', live: { camera: true, microphone: true } },
  },
  {
    is: 'refuses',
    in: profiles,
    act: pressed('block'),
    leadsTo: { phase: 'blocked', trouble: { camera: denied, microphone: denied } },
  },
  {
    is: 'closes the prompt',
    in: madeOfChromium,
    act: pressed('dismiss'),
    leadsTo: { phase: 'idle', notice: 'dismissed' },
  },
  {
    is: 'presses Escape, which is Block',
    in: blockedByEscape,
    act: pressed('dismiss'),
    leadsTo: { phase: 'blocked', trouble: { camera: denied, microphone: denied } },
  },
  {
    is: 'has no camera',
    in: profiles,
    state: { camera: 'missing' },
    leadsTo: { phase: 'blocked', trouble: { camera: { kind: 'missing' } } },
  },
  {
    is: 'has no camera, and refused before',
    in: browsers.filter((profile) => rowOf(profile).hasSiteSettings),
    state: { camera: 'missing' },
    act: ({ siteSettings }) => siteSettings.block('camera'),
    leadsTo: { phase: 'blocked', trouble: { camera: { kind: 'missing' } } },
  },
  ...[true, false].map((silent): Situation => ({
    is: `has the camera in another app, in a browser that ${silent ? 'asks nothing' : 'may ask'} once it is allowed`,
    in: profiles.filter((profile) => {
      const { engine } = rowOf(profile)
      return engine.words.stuck.busy && madeOfChromium.includes(profile) === silent
    }),
    act(browser) {
      browser.busy('camera')
      pressed('allow')(browser)
    },
    leadsTo: { phase: 'blocked', trouble: { camera: { kind: 'busy' } } },
    // It is quietly tried twice more if that is no second prompt.
    requests: silent ? 3 : 1,
  })),
  ...(
    [
      [/^(?!firefox).+-(macos|windows)$/, { ...denied, layers: ['system'] }],
      [/^firefox.*-macos$/, { ...denied, layers: ['system'] }],
      [/^firefox.*-windows$/, { kind: 'busy', orSystem: true }],
      [/-ios$/, denied],
    ] as const
  ).map(([where, camera]) => ({
    is: 'has a system that keeps the camera',
    in: profiles.filter((profile) => rowOf(profile).system && where.test(profile)),
    state: { system: { camera: 'blocked' } } as const,
    act: pressed('allow'),
    leadsTo: { phase: 'blocked', trouble: { camera } },
  })),
  {
    is: 'came over http',
    in: profiles.filter((profile) => rowOf(profile).engine.queries.insecure),
    state: { secure: false },
    leadsTo: { phase: 'blocked', trouble: { camera: unsupported('insecure'), microphone: unsupported('insecure') } },
    requests: 0,
  },
  {
    is: 'has no microphone and had blocked it, in a frame of Chromium, which says that it may use both',
    in: madeOfChromium,
    state: { frame: 'allowed', microphone: 'missing' },
    act: ({ siteSettings }) => siteSettings.block('microphone'),
    leadsTo: { phase: 'blocked', trouble: { microphone: { kind: 'missing' } } },
  },
  {
    is: 'looks into a frame that may use the camera alone',
    in: except(browsers, ...old),
    state: { frame: 'camera alone' },
    leadsTo: { phase: 'blocked', trouble: { microphone: unsupported('framed') } },
    requests: 0,
  },
  {
    is: 'looks into a frame that may use the camera alone, in a browser of old, which says so of the request alone',
    in: old,
    state: { frame: 'camera alone' },
    leadsTo: { phase: 'blocked', trouble: { microphone: unsupported('framed') } },
  },
  {
    is: 'has no camera, in a frame that may use the camera alone',
    in: except(browsers, ...old),
    state: { frame: 'camera alone', camera: 'missing' },
    leadsTo: { phase: 'blocked', trouble: { microphone: unsupported('framed') } },
    requests: 0,
  },
  {
    is: 'looks into a frame without allow',
    // No query of an old browser says that it is barred there.
    in: except(browsers, ...old),
    state: { frame: 'forbidden' },
    leadsTo: { phase: 'blocked', trouble: { camera: unsupported('framed'), microphone: unsupported('framed') } },
    requests: 0,
  },
  {
    is: 'looks into a frame with allow',
    in: browsers,
    state: { frame: 'allowed' },
    act: pressed('allow'),
    leadsTo: { phase: 'open' },
  },
  {
    is: 'reads a page whose header forbids the camera',
    in: obeyingHeaders,
    state: { policy: { camera: 'forbidden' } },
    leadsTo: { phase: 'blocked', trouble: { camera: unsupported('policy') } },
    requests: 0,
  },
  {
    is: 'reads a page whose header forbids the camera, and is not obeyed',
    in: except(browsers, ...obeyingHeaders),
    state: { policy: { camera: 'forbidden' } },
    act: pressed('allow'),
    leadsTo: { phase: 'open' },
  },
  { is: 'is in an app that grants', in: inApps, state: { host: 'grants' }, leadsTo: { phase: 'open' } },
  {
    is: 'is in an app that refuses',
    in: inApps,
    state: { host: 'refuses' },
    leadsTo: { phase: 'blocked', trouble: { camera: denied, microphone: denied } },
  },
  {
    is: 'is in an app that never answers',
    in: inApps,
    state: { host: 'never answers' },
    leadsTo: { phase: 'requesting' },
  },
  {
    is: 'is in an app without capture',
    in: inApps,
    state: { host: 'has no capture' },
    leadsTo: { phase: 'blocked', trouble: { camera: { kind: 'unsupported' }, microphone: { kind: 'unsupported' } } },
    requests: 0,
  },
]

// A gate that is never left goes on asking what is allowed, in the time of all tests after it.
let leave = () => {}

/** A person who presses Start Video, and OK where there is one. */
async function start(browser: SimulatedBrowser, devices?: Devices) {
  const gate = createGate({ browser, onGranted: () => {}, ...(devices && { devices }) })
  leave = gate.subscribe(() => {})
  await microtasks()
  gate.start()
  if (gate.getState().phase === 'explaining') gate.confirm()
  await microtasks()
  return gate
}

afterEach(() => {
  leave()
  vi.useRealTimers()
})

describe.each(situations)('a gate before a person who $is', ({ in: where, state, act, leadsTo, requests = 1 }) => {
  it.each(where)('in %s', async (profile) => {
    vi.useFakeTimers()
    const browser = simulate(profile, { ...(rowOf(profile).app && { host: 'asks' }), ...state })
    const gate = await start(browser)
    act?.(browser)
    await vi.advanceTimersByTimeAsync(600)
    await microtasks()
    expect(gate.getState()).toMatchObject(leadsTo)
    expect(browser.getUserMediaCalls).toHaveLength(requests)
  })
})

/** Each way in which one device does not start and the browser says which, in one profile of each engine. */
const faults = profiles
  .filter((profile, index) => profiles.findIndex((one) => rowOf(one).engine === rowOf(profile).engine) === index)
  .flatMap((profile) =>
    Object.entries(rowOf(profile).engine.words.stuck).flatMap(([fault, { camera, microphone }]) => {
      const as = fault as StartFault
      const isSaidOfBoth = camera?.message === microphone?.message
      return [
        // Chromium's `Device in use` is a microphone's too, but rarely.
        ...(camera && (!isSaidOfBoth || as === 'in use') ? [{ profile, as, device: 'camera' as const }] : []),
        ...(microphone && !isSaidOfBoth ? [{ profile, as, device: 'microphone' as const }] : []),
      ]
    }),
  )

describe.each(faults)('a gate in $profile whose $device is $as', ({ profile, device, as }) => {
  it('blames nothing else, once the quiet tries are over', async () => {
    vi.useFakeTimers()
    const browser = simulate(profile, rowOf(profile).app && { host: 'asks' })
    const gate = await start(browser)
    browser.fail(device, { as })
    pressed('allow')(browser)
    await vi.advanceTimersByTimeAsync(1000)
    expect(gate.getState()).toMatchObject({ phase: 'blocked', trouble: { [device]: { kind: 'busy' } } })
    expect(Object.keys((gate.getState() as { trouble: object }).trouble)).toEqual([device])
  })
})

describe('a gate', () => {
  it('for voice alone blames no camera for what Chromium says about both', async () => {
    vi.useFakeTimers()
    const browser = simulate('chrome-windows', { microphone: 'granted' })
    browser.fail('microphone', { as: 'in use' })
    const gate = await start(browser, { microphone: 'required' })
    await vi.advanceTimersByTimeAsync(1000)
    expect(gate.getState()).toMatchObject({ phase: 'blocked', trouble: { microphone: { kind: 'busy' } } })
    expect(gate.getState()).not.toHaveProperty('trouble.camera')
  })

  it('goes on waiting where nothing ever comes, and says for what (docs/facts/browsers.md#systems-apps-and-other-browsers)', async () => {
    vi.useFakeTimers()
    const gate = await start(simulate('facebook-android'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(gate.getState()).toMatchObject({ phase: 'requesting', wait: { kind: 'answer' } })
  })

  it('finds the prompt that Firefox shows although it says granted (docs/facts/browsers.md#permission-queries)', async () => {
    const browser = simulate('firefox-linux')
    await start(browser)
    browser.prompt?.allow()
    const gate = await start(browser.openTab())
    expect(gate.getState().phase).toBe('requesting')
  })

  it.each([
    ['firefox-linux', ['browser']],
    ['firefox-windows', ['browser']],
    ['firefox-macos', ['browser']],
  ] as const)(
    'hears that %s refused, and not the computer, though its queries say granted still (docs/facts/browsers.md#firefox-query-lag)',
    async (profile, layers) => {
      vi.useFakeTimers()
      const browser = simulate(profile)
      await start(browser)
      browser.prompt?.allow()
      const tab = browser.openTab()
      const gate = await start(tab)
      tab.prompt?.block()
      await vi.advanceTimersByTimeAsync(300)
      const refused = { kind: 'denied', layers }
      expect(gate.getState()).toHaveProperty('trouble', { camera: refused, microphone: refused })
    },
  )

  it('hears that Firefox refused where another tab was allowed since, and its queries say granted for good (docs/facts/browsers.md#firefox-two-tabs)', async () => {
    vi.useFakeTimers()
    const browser = simulate('firefox-linux')
    const gate = await start(browser)
    browser.prompt?.block()
    await vi.advanceTimersByTimeAsync(300)
    const tab = browser.openTab()
    await start(tab)
    tab.prompt?.allow()
    await vi.advanceTimersByTimeAsync(300)
    tab.page.hide()
    browser.page.show()
    await vi.advanceTimersByTimeAsync(3000)
    expect(gate.getState()).toMatchObject({ phase: 'blocked', trouble: { camera: { layers: ['browser'] } } })
  })

  it('goes on without a stale id in Safari, which does not say that it was the id (docs/facts/browsers.md#webkit-empty-constraint)', async () => {
    const browser = simulate('safari-macos')
    const gate = createGate({ browser, onGranted: () => {}, constraints: { camera: { deviceId: { exact: 'gone' } } } })
    gate.subscribe(() => {})
    await microtasks()
    gate.start()
    gate.confirm()
    await microtasks()
    browser.prompt?.allow()
    await microtasks()
    expect(gate.getState().phase).toBe('open')
  })

  it('is let in by Safari after a refusal and a reload, which forgets it (docs/facts/browsers.md#permission-states)', async () => {
    const browser = simulate('safari-ios')
    await start(browser)
    browser.prompt?.block()
    await microtasks()
    const next = browser.reload()
    const gate = await start(next)
    next.prompt?.allow()
    await microtasks()
    expect(gate.getState().phase).toBe('open')
  })

  it('is let in by the change of a setting in Firefox, which needs no reload (docs/facts/guidance.md#firefox-settings-at-once)', async () => {
    const browser = simulate('firefox-macos', { camera: 'denied', microphone: 'granted' })
    const gate = await start(browser)
    expect(gate.getState().phase).toBe('blocked')
    browser.siteSettings.allow('camera')
    await microtasks()
    expect(gate.getState().phase).toBe('open')
  })

  it('is told that a browser is too old, and never asked (docs/facts/guidance.md#sa-8)', async () => {
    expect(tooOld).toEqual(['chrome-60-windows', 'safari-13-macos', 'safari-13-ios', 'webview-44-android'])
    for (const profile of tooOld) {
      const browser = simulate(profile)
      const gate = await start(browser)
      const reason = profile === 'webview-44-android' ? 'no-api' : 'outdated'
      const trouble = { camera: unsupported(reason), microphone: unsupported(reason) }
      expect(gate.getState()).toMatchObject({ phase: 'blocked', trouble })
      gate.retry()
      gate.start()
      await microtasks()
      expect(browser.getUserMediaCalls).toEqual([])
    }
  })

  it('judges a tab afresh that Edge had put to sleep, as soon as it is shown again (docs/facts/guidance.md#ed-3)', async () => {
    vi.useFakeTimers()
    const browser = simulate('edge-windows', { camera: 'denied', microphone: 'granted' })
    const { navigator } = browser
    // A page that is asleep gets no event and runs no timer.
    const query = async (name: PermissionDescriptor) => ({ state: (await navigator.permissions!.query(name)).state })
    const asleep = { ...browser, navigator: { ...navigator, permissions: { query } as unknown as Permissions } }
    const gate = await start(asleep)
    expect(gate.getState()).toMatchObject({ phase: 'blocked', trouble: { camera: denied } })
    browser.page.hide()
    browser.siteSettings.allow('camera')
    await microtasks()
    expect(gate.getState().phase).toBe('blocked')
    browser.page.show()
    await microtasks()
    expect(gate.getState().phase).toBe('open')
  })
})
