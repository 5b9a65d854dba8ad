import type { BrowserWindow, Device } from '@precall/core'
import { Captures } from './captures'
import { forEachDevice } from './devices'
import { Hardware } from './hardware'
import { install } from './install'
import type { CreateStream } from './mediaDevices'
import { SimulatedMediaDevices } from './mediaDevices'
import { Page } from './page'
import { SimulatedPermissions } from './permissions'
import type { Profile } from './profiles'
import { profiles } from './profiles'
import type { Prompt } from './prompts'
import { Prompts } from './prompts'
import { simulatedStream } from './simulatedStream'
import { SitePermissions } from './sitePermissions'
import type { DeviceState, SimulatedState, SystemSetting } from './state'

export interface SimulateOptions {
  /**
   * Makes the stream of each granted request, for where a picture is to be seen: pass `drawnStream` in a real browser.
   *
   * @default tracks without a picture or a sound
   */
  readonly createStream?: CreateStream
}

/** What is true of a simulated browser at one moment. The same object until something changes. */
export interface SimulatedSnapshot {
  readonly profile: Profile
  /** What the site settings say. */
  readonly camera: PermissionState
  /** What the site settings say. */
  readonly microphone: PermissionState
  /** The devices that the open prompt asks for, or nothing while none is open. */
  readonly prompt?: readonly Device[]
  readonly plugged: Readonly<Record<Device, boolean>>
  readonly busy: Readonly<Record<Device, boolean>>
  /** What the operating system's privacy settings say; absent where there are none (Linux). */
  readonly system?: Readonly<Record<Device, SystemSetting>>
  /** The devices that are running for the page. */
  readonly live: Readonly<Record<Device, boolean>>
  readonly secure: boolean
  readonly visible: boolean
  readonly focused: boolean
}

/**
 * A browser that behaves as a real one was seen to behave, and does what a person would do with it when told to.
 *
 * It is the `browser` of a gate as it is. All levers act at once; what the page awaits settles in microtasks.
 */
export interface SimulatedBrowser extends BrowserWindow {
  readonly profile: Profile
  readonly navigator: BrowserWindow['navigator'] & { readonly userAgent: string; readonly userAgentData?: unknown }
  /** The browser's own prompt, while one is on the screen. */
  readonly prompt: Prompt | undefined
  /** How many prompts are on the screen: a browser shows one at a time. */
  readonly openPrompts: number
  /** The browser's settings for this site. */
  readonly siteSettings: {
    allow(device: Device): void
    /** Also ends every live track of the requests that had the device. */
    block(device: Device): void
    /** Back to asking. Also ends every live track of the requests that had the device. */
    reset(device: Device): void
  }
  readonly devices: {
    plug(device: Device): void
    /** Also ends the device's live tracks. */
    unplug(device: Device): void
  }
  /** The page on the person's screen. */
  readonly page: {
    hide(): void
    show(): void
    blur(): void
    focus(): void
  }
  /** The operating system's privacy settings, which the browser does not tell the page about. */
  readonly system: {
    allow(device: Device): void
    block(device: Device): void
  }
  /** Another app takes the device: it no longer starts. */
  busy(device: Device): void
  /** The other app lets go of the device. */
  free(device: Device): void
  /** The tracks that keep a camera light or a microphone on. */
  readonly liveTracks: readonly MediaStreamTrack[]
  /** The constraints of every `getUserMedia` call so far. */
  readonly getUserMediaCalls: readonly MediaStreamConstraints[]
  /** Everything that was given to `reportError`. */
  readonly reportedErrors: readonly unknown[]
  getState(): SimulatedSnapshot
  /** Calls back on every change of what `getState` answers. */
  subscribe(listener: () => void): () => void
  /** Puts this browser in the place of the global one, for an app's own tests; the returned function puts it back. */
  install(): () => void
}

/** Simulates a browser, at the level of the Web APIs, in the given state. */
export function simulateBrowser<P extends Profile>(
  profile: P,
  state: SimulatedState<P> = {} as SimulatedState<P>,
  { createStream = simulatedStream }: SimulateOptions = {},
): SimulatedBrowser {
  const row = profiles[profile]
  const { engine } = row
  const initial: SimulatedState = state
  const secure = initial.secure ?? true
  const listeners = new Set<() => void>()
  const reportedErrors: unknown[] = []
  let snapshot: SimulatedSnapshot | undefined

  const site = new SitePermissions(forEachDevice((device) => permissionIn(initial[device])))
  const hardware = new Hardware(
    forEachDevice((device) => initial[device] !== 'missing'),
    forEachDevice((device) => initial.system?.[device] ?? 'allowed'),
  )
  const visible = initial.visible ?? true
  const page = new Page(visible, initial.focused ?? visible)
  const captures = new Captures()
  const prompts = new Prompts({
    site,
    words: engine.words,
    dismissalsUntilDenied: engine.dismissalsUntilDenied,
    isVisible: () => page.visible,
    changed,
  })
  const mediaDevices = new SimulatedMediaDevices({
    words: engine.words,
    hardware,
    site,
    prompts,
    captures,
    createStream,
    changed,
  })

  function changed(): void {
    snapshot = undefined
    for (const listener of listeners) listener()
  }

  function setSite(device: Device, setting: PermissionState): void {
    site.set([device], setting)
    if (setting !== 'granted') captures.endRequestsFor(device)
    prompts.review()
  }

  function setSystem(device: Device, setting: SystemSetting): void {
    if (!row.hasSystemSettings) {
      throw new Error(`${profile} has no privacy setting of the operating system. Take chrome-macos or chrome-windows.`)
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

  function setBusy(device: Device, busy: boolean): void {
    hardware.busy[device] = busy
    changed()
  }

  function look(act: 'hide' | 'show' | 'blur' | 'focus'): void {
    page[act]()
    prompts.review()
  }

  function read(): SimulatedSnapshot {
    const prompt = prompts.open?.devices
    const { liveTracks } = captures
    return {
      profile,
      camera: site.get('camera'),
      microphone: site.get('microphone'),
      ...(prompt && { prompt }),
      plugged: { ...hardware.plugged },
      busy: { ...hardware.busy },
      ...(row.hasSystemSettings && { system: { ...hardware.system } }),
      live: forEachDevice((device) =>
        liveTracks.some(({ kind }) => kind === (device === 'camera' ? 'video' : 'audio')),
      ),
      secure,
      visible: page.visible,
      focused: page.focused,
    }
  }

  const simulated: SimulatedBrowser = {
    profile,
    isSecureContext: secure,
    navigator: {
      userAgent: row.userAgent,
      // browsers.md 5: absent on insecure origins.
      ...(secure && row.userAgentData && { userAgentData: row.userAgentData }),
      // browsers.md 2b: insecure origin.
      mediaDevices: secure ? (mediaDevices as unknown as MediaDevices) : undefined,
      permissions: new SimulatedPermissions(site, engine, secure),
    },
    document: {
      get visibilityState() {
        return page.visible ? 'visible' : 'hidden'
      },
      hasFocus: () => page.focused,
      ...listening(page.document),
    },
    ...listening(page.window),
    setTimeout: (callback, ms) => globalThis.setTimeout(callback, ms) as unknown as number,
    clearTimeout: (id) => globalThis.clearTimeout(id),
    reportError: (error) => void reportedErrors.push(error),

    get prompt() {
      return prompts.open
    },
    get openPrompts() {
      return prompts.open ? 1 : 0
    },
    siteSettings: {
      allow: (device) => setSite(device, 'granted'),
      block: (device) => setSite(device, 'denied'),
      reset: (device) => setSite(device, 'prompt'),
    },
    devices: { plug: (device) => setPlugged(device, true), unplug: (device) => setPlugged(device, false) },
    page: {
      hide: () => look('hide'),
      show: () => look('show'),
      blur: () => look('blur'),
      focus: () => look('focus'),
    },
    system: { allow: (device) => setSystem(device, 'allowed'), block: (device) => setSystem(device, 'blocked') },
    busy: (device) => setBusy(device, true),
    free: (device) => setBusy(device, false),
    get liveTracks() {
      return captures.liveTracks
    },
    getUserMediaCalls: mediaDevices.calls,
    reportedErrors,
    getState: () => (snapshot ??= read()),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    install: () => install(simulated),
  }
  return simulated
}

function permissionIn(state: DeviceState = 'prompt'): PermissionState {
  return state === 'missing' ? 'prompt' : state
}

function listening(target: EventTarget): Pick<EventTarget, 'addEventListener' | 'removeEventListener'> {
  return {
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
  }
}
