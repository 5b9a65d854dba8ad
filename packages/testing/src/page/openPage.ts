// Over 200 lines, because all that a page has is put together in one place.
import { BrowserButtons } from '../buttons/browserButtons'
import { buttonInterfaces } from '../buttons/buttonInterfaces'
import { Captures } from '../media/captures'
import type { Gap } from './gaps'
import { queriesWithGaps, withGapsIn } from './gaps'
import { install } from './install'
import { makeControls } from './controls'
import type { CreateStream } from '../media/mediaDevices'
import { SimulatedMediaDevices } from '../media/mediaDevices'
import { listeningTo, Page } from './page'
import type { SetSinkId } from './media'
import { realMedia, simulatedMedia } from './media'
import { SimulatedPermissions } from '../prompts/permissions'
import { Prompts } from '../prompts/prompts'
import type { Profile } from '../profiles/profiles'
import type { SimulatedBrowser, SimulatedSnapshot } from '../simulatedBrowser'
import { simulatedStorage } from '../world/simulatedStorage'
import { Screens } from '../screen/screens'
import { screenRefusalOf, screenSharingOf } from '../screen/screenSharing'
import { SitePermissions } from '../prompts/sitePermissions'
import { userAgentDataFrom } from './userAgentData'
import type { World } from '../world/world'

/** In milliseconds: a display that is drawn sixty times a second. */
const FRAME = 1000 / 60

interface Opening {
  readonly visible: boolean
  readonly focused: boolean
  readonly createStream: CreateStream
  /** The tracks are real ones, which a real browser can play, hear and draw. */
  readonly isDrawn: boolean
  readonly gaps: readonly Gap[]
  readonly MediaStream: SimulatedBrowser['MediaStream']
}

/** One page of the site, from its loading to its end. */
export function openPage(world: World, opening: Opening): SimulatedBrowser {
  const { visible, focused, createStream, gaps, MediaStream } = opening
  const { profile, row, host, language, buttons, place, hardware, decisions } = world
  const {
    engine,
    system,
    facingModes,
    tellsOfCapturing,
    userAgent,
    userAgentData,
    maxTouchPoints = 0,
    standalone,
    lacks = [],
  } = row
  const { asking, queries, revoking, words } = engine
  const { sinks = engine.sinks } = row
  const listeners = new Set<() => void>()
  const reportedErrors: unknown[] = []
  let snapshot: SimulatedSnapshot | undefined
  let drawn: BrowserButtons | undefined

  const page = new Page(visible, focused)
  const captures = new Captures(() => {
    mediaDevices.followMicrophone()
    changed()
  })
  const site = new SitePermissions({
    decisions,
    queries,
    undecided: (host && queries.undecided?.[host]) ?? 'prompt',
    revoked: (device) => {
      if (revoking.bySiteSettings === 'ends') captures.revoke(device)
    },
  })
  const prompts = new Prompts({ site, decisions, page, asking, words, host, changed })
  const sharing = screenSharingOf(profile)
  const screens =
    sharing &&
    new Screens({
      profile,
      sharing,
      systemRefusal: world.screen === 'blocked by the system' ? screenRefusalOf(profile) : undefined,
      administratorForbids: world.screen === 'forbidden by an administrator',
      place,
      page,
      refusedInTab: world.screenRefused,
      scene: () => hardware.scene,
      createStream,
      changed,
    })
  const parts = {
    requestScreen: screens && ((options?: DisplayMediaStreamOptions) => screens.request(options)),
    engine,
    system,
    facingModes,
    tellsOfCapturing,
    page,
    load: world.load,
    sinks,
    place,
    hardware,
    site,
    prompts,
    captures,
    createStream,
    changed,
  }
  const mediaDevices = new SimulatedMediaDevices(parts)
  const hasCapture = place.secure && host !== 'has no capture' && !lacks.includes('mediaDevices')

  function changed(): void {
    snapshot = undefined
    for (const listener of listeners) listener()
  }

  function read(): SimulatedSnapshot {
    const prompt = prompts.open?.devices
    return {
      profile,
      camera: site.get('camera'),
      microphone: site.get('microphone'),
      ...(prompt && { prompt }),
      plugged: hardware.plugged,
      devices: hardware.inventory.labels(),
      readiness: hardware.readiness,
      ...(system && { system: { ...hardware.system } }),
      live: captures.live,
      secure: place.secure,
      visible: page.visible,
      focused: page.focused,
    }
  }

  const simulated: SimulatedBrowser = {
    profile,
    notEstablished: [...engine.notEstablished, ...(row.notEstablished ?? [])],
    isSecureContext: place.secure,
    // A frame's parent is another window; of that no more can be seen from here.
    ...(place.framed && { parent: {} }),
    navigator: {
      userAgent,
      // docs/facts/browsers.md#identification: absent on insecure origins.
      userAgentData: place.secure && userAgentData ? userAgentDataFrom(userAgentData) : undefined,
      language,
      languages: [language],
      maxTouchPoints,
      ...(standalone && { standalone }),
      // docs/facts/browsers.md#devices-constraints-and-context: insecure origin.
      mediaDevices: hasCapture ? withGapsIn(mediaDevices, gaps) : undefined,
      permissions:
        queries.knows === 'nothing' ? undefined : queriesWithGaps(new SimulatedPermissions(site, queries, place), gaps),
    },
    document: {
      get visibilityState() {
        return page.visible ? 'visible' : 'hidden'
      },
      hasFocus: () => page.focused,
      ...(place.featurePolicy && { featurePolicy: place.featurePolicy }),
      ...listeningTo(page.document),
    },
    ...listeningTo(page.window),
    MediaStream,
    // What a page can read of it; `install` puts it on real elements.
    HTMLMediaElement: {
      prototype: sinks.setSinkId ? { setSinkId: (sinkId: unknown) => mediaDevices.setSinkId(sinkId) } : {},
    },
    BigInt: lacks.includes('BigInt') ? undefined : globalThis.BigInt,
    // Dialogs are the environment's own. This is what a page can find out about them.
    HTMLDialogElement: lacks.includes('showModal') ? undefined : { prototype: { showModal() {} } },
    sessionStorage: world.sessionStorage,
    localStorage: world.localStorage,
    ...(opening.isDrawn
      ? realMedia()
      : simulatedMedia({ engine, captures, hardware, setSinkId: () => sinksOf(simulated) })),
    // Read at each call, so that a test runner's fake timers count.
    requestAnimationFrame: (callback) => globalThis.setTimeout(() => callback(Date.now()), FRAME) as unknown as number,
    cancelAnimationFrame: (id) => globalThis.clearTimeout(id),
    setTimeout: (callback, ms) => globalThis.setTimeout(callback, ms) as unknown as number,
    clearTimeout: (id) => globalThis.clearTimeout(id),
    reportError: (error) => void reportedErrors.push(error),

    get prompt() {
      return prompts.open
    },
    get screenPicker() {
      return screens?.picker
    },
    get openPrompts() {
      return mediaDevices.asking
    },
    ...makeControls({ world, page, site, prompts, captures, screens, mediaDevices, changed }),
    pressButton(which) {
      if (!buttons) throw noButtons(profile)
      if (!drawn) throw notDrawn()
      drawn.pressAsPerson(which)
    },
    get liveTracks() {
      return captures.liveTracks
    },
    get sharedTracks() {
      return screens?.liveTracks ?? []
    },
    getUserMediaCalls: mediaDevices.calls,
    reportedErrors,
    getState: () => (snapshot ??= read()),
    subscribe(listener) {
      const entry = () => listener()
      listeners.add(entry)
      return () => listeners.delete(entry)
    },
    reload({ by = 'person' } = {}) {
      mediaDevices.leave()
      captures.stop()
      screens?.leave()
      if (by === 'person') world.screenRefused.is = false
      decisions.leave(`reloaded by the ${by}`)
      return openPage({ ...world, load: world.load + 1 }, { ...opening, visible: page.visible, focused: page.focused })
    },
    openTab() {
      simulated.page.hide()
      const tab = {
        ...world,
        decisions: decisions.inNewTab(),
        screenRefused: { is: false },
        sessionStorage: simulatedStorage(),
        load: world.load + 1,
      }
      return openPage(tab, { ...opening, visible: true, focused: true })
    },
    drawButtonsIn(document) {
      if (!buttons) return () => {}
      drawn = new BrowserButtons({ buttons, words, place, hardware, prompts, mediaDevices })
      const takeBack = drawn.drawIn(document)
      Object.assign(simulated, buttonInterfaces)
      return () => {
        drawn = undefined
        takeBack()
        for (const name of Object.keys(buttonInterfaces)) Reflect.deleteProperty(simulated, name)
      }
    },
    install: () =>
      install(simulated, () => {
        mediaDevices.abandon()
        captures.stop()
        screens?.leave()
      }),
  }
  return simulated
}

/** `setSinkId` of a media element, in a browser whose elements have one. */
function sinksOf({ HTMLMediaElement }: SimulatedBrowser): SetSinkId | undefined {
  return (HTMLMediaElement?.prototype as { readonly setSinkId?: SetSinkId } | undefined)?.setSinkId
}

function noButtons(profile: Profile): Error {
  return new Error(
    `[precall] ${profile} has no buttons of its own in a page. Chrome, Edge and Opera have them from 151 on, and not on iOS.`,
  )
}

function notDrawn(): Error {
  return new Error(
    '[precall] This browser has drawn no button that could be pressed. `install()` draws them in the page; if only a gate ' +
      'uses the browser, `drawButtonsIn(document)` does.',
  )
}
