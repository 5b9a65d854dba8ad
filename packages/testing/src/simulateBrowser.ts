import type { Device } from '@precall/core'
import { Captures } from './captures'
import { forEachDevice } from './devices'
import type { Readiness } from './hardware'
import { Hardware } from './hardware'
import { install } from './install'
import type { CreateStream } from './mediaDevices'
import { SimulatedMediaDevices } from './mediaDevices'
import { listeningTo, Page } from './page'
import { SimulatedPermissions } from './permissions'
import type { Profile } from './profiles'
import { rowOf } from './profiles'
import { Prompts } from './prompts'
import type { SimulatedBrowser, SimulatedSnapshot } from './simulatedBrowser'
import { simulatedStream } from './simulatedStream'
import { SitePermissions } from './sitePermissions'
import type { DeviceState, SimulatedState, SystemSetting } from './state'
import { simulatedStorage } from './simulatedStorage'

export interface SimulateOptions {
  /**
   * Makes the stream of each granted request. Pass `drawnStream` where a picture is to be seen: in a real browser.
   *
   * @default tracks without a picture or a sound
   */
  readonly createStream?: CreateStream
}

/**
 * Simulates a browser on one page, at the level of the Web APIs.
 *
 * @example simulateBrowser('chrome-macos', { camera: 'denied', microphone: 'granted' })
 */
export function simulateBrowser<P extends Profile>(
  profile: P,
  state: SimulatedState<P> = {} as SimulatedState<P>,
  { createStream = simulatedStream }: SimulateOptions = {},
): SimulatedBrowser {
  const { engine, hasSystemSettings, userAgent, userAgentData } = rowOf(profile)
  const { secure = true, visible = true, focused = true, speaker, system, ...devices }: SimulatedState = state
  const { words } = engine
  const listeners = new Set<() => void>()
  const reportedErrors: unknown[] = []
  let snapshot: SimulatedSnapshot | undefined

  const page = new Page(visible, focused)
  const hardware = new Hardware({
    plugged: forEachDevice((device) => devices[device] !== 'missing'),
    system: forEachDevice((device) => system?.[device] ?? 'allowed'),
    speaker: speaker !== 'missing',
  })
  const captures = new Captures(changed)
  const site = new SitePermissions({
    settings: forEachDevice((device) => settingFor(devices[device])),
    statusNames: engine.statusNames,
    revoked: (device) => captures.revoke(device),
  })
  const prompts = new Prompts({ site, page, engine, changed })
  const mediaDevices = new SimulatedMediaDevices({ words, hardware, site, prompts, captures, createStream, changed })

  function changed(): void {
    snapshot = undefined
    for (const listener of listeners) listener()
  }

  function setSite(device: Device, setting: PermissionState): void {
    prompts.forgive(device)
    site.set([device], setting)
    changed()
  }

  function setSystem(device: Device, setting: SystemSetting): void {
    if (!hasSystemSettings) {
      throw new Error(
        `${profile} has no privacy settings of the operating system that could keep the ${device} from the browser. ` +
          `Simulate 'chrome-macos' or 'chrome-windows' instead.`,
      )
    }
    hardware.system[device] = setting
    changed()
  }

  function setPlugged(device: Device, plugged: boolean): void {
    if (hardware.plugged[device] === plugged) return
    hardware.plugged[device] = plugged
    if (!plugged) captures.endTracksFrom(device)
    mediaDevices.dispatchEvent(new Event('devicechange'))
    changed()
  }

  function setReadiness(device: Device, readiness: Readiness): void {
    hardware.setReadiness(device, readiness)
    changed()
  }

  function turn(act: 'hide' | 'show' | 'blur' | 'focus'): void {
    page[act]()
    if (act === 'show') prompts.review()
    changed()
  }

  function read(): SimulatedSnapshot {
    const prompt = prompts.open?.devices
    return {
      profile,
      camera: site.get('camera'),
      microphone: site.get('microphone'),
      ...(prompt && { prompt }),
      plugged: { ...hardware.plugged },
      readiness: hardware.readiness,
      ...(hasSystemSettings && { system: { ...hardware.system } }),
      live: captures.live,
      secure,
      visible: page.visible,
      focused: page.focused,
    }
  }

  const simulated: SimulatedBrowser = {
    profile,
    isSecureContext: secure,
    navigator: {
      userAgent,
      // browsers.md 5: absent on insecure origins.
      userAgentData: secure ? userAgentData : undefined,
      // browsers.md 2b: insecure origin.
      mediaDevices: secure ? (mediaDevices as unknown as MediaDevices) : undefined,
      permissions: new SimulatedPermissions(site, engine, secure),
    },
    document: {
      get visibilityState() {
        return page.visible ? 'visible' : 'hidden'
      },
      hasFocus: () => page.focused,
      ...listeningTo(page.document),
    },
    ...listeningTo(page.window),
    sessionStorage: simulatedStorage(),
    localStorage: simulatedStorage(),
    // Read at each call, so that a test runner's fake timers count.
    setTimeout: (callback, ms) => globalThis.setTimeout(callback, ms) as unknown as number,
    clearTimeout: (id) => globalThis.clearTimeout(id),
    reportError: (error) => void reportedErrors.push(error),

    get prompt() {
      return prompts.open
    },
    get openPrompts() {
      return mediaDevices.asking
    },
    siteSettings: {
      allow: (device) => setSite(device, 'granted'),
      block: (device) => setSite(device, 'denied'),
      reset: (device) => setSite(device, 'prompt'),
    },
    devices: {
      plug: (device) => setPlugged(device, true),
      unplug: (device) => setPlugged(device, false),
    },
    system: {
      allow: (device) => setSystem(device, 'allowed'),
      block: (device) => setSystem(device, 'blocked'),
    },
    page: {
      hide: () => turn('hide'),
      show: () => turn('show'),
      blur: () => turn('blur'),
      focus: () => turn('focus'),
    },
    busy: (device) => setReadiness(device, 'busy'),
    slow: (device) => setReadiness(device, 'slow'),
    free: (device) => setReadiness(device, 'ready'),
    get liveTracks() {
      return captures.liveTracks
    },
    getUserMediaCalls: mediaDevices.calls,
    reportedErrors,
    getState: () => (snapshot ??= read()),
    subscribe(listener) {
      const entry = () => listener()
      listeners.add(entry)
      return () => listeners.delete(entry)
    },
    install() {
      const uninstall = install(simulated)
      return () => {
        mediaDevices.abandon()
        captures.stop()
        uninstall()
      }
    },
  }
  return simulated
}

function settingFor(state: DeviceState = 'prompt'): PermissionState {
  return state === 'missing' ? 'prompt' : state
}
