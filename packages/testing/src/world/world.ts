import { checkState } from './checkState'
import { Decisions } from '../prompts/decisions'
import { allDevices, forEachDevice } from '../media/devices'
import type { Buttons } from '../engines/engine'
import { Hardware } from '../media/hardware'
import type { Host } from './host'
import { notEstablished } from './notEstablished'
import { Place } from '../page/place'
import type { ProfileRow } from '../profiles/profile'
import type { Profile } from '../profiles/profiles'
import { rowOf } from '../profiles/profiles'
import type { ScreenState } from '../page/place'
import { screenRefusalOf, screenSharingOf } from '../screen/screenSharing'
import type { AnyState } from './state'
import { simulatedStorage } from './simulatedStorage'

/** All that outlives a page: the browser, what it stands on, and what was decided for the site. */
export interface World {
  readonly profile: Profile
  readonly row: ProfileRow
  readonly host: Host | undefined
  readonly language: string
  readonly buttons: Buttons | undefined
  readonly place: Place
  readonly hardware: Hardware
  readonly decisions: Decisions
  readonly sessionStorage: Storage
  readonly localStorage: Storage
  readonly screen: ScreenState
  /** The person has pressed No in this tab, where that counts for longer than the request. */
  readonly screenRefused: { is: boolean }
  /** How many pages were loaded before this one: Safari makes new device ids for each. */
  readonly load: number
}

export function makeWorld(profile: Profile, state: AnyState): World {
  const row = rowOn(profile, state.osVersion)
  checkState(profile, state)
  const { language = 'en-US', secure = true, system, frame, policy, screen = 'askable' } = state
  const host = state.host ?? row.app?.usual
  if (row.app && !host) throw notEstablished(`What ${profile} does with a request (say \`host\`)`)
  // Only who goes round the types comes here with these.
  if (!row.app && state.host) throw new Error(`[precall] ${profile} is not in an app, so it has no \`host\`.`)
  if (!row.system && system) throw noSystem(profile)
  if (!row.hasSiteSettings && allDevices.some((device) => isSettled(state[device]))) throw noSiteSettings(profile)
  if (row.app && (frame || policy)) throw notEstablished(`A page in a frame, or with a policy, in ${profile}`)
  checkScreen(profile, screen, frame !== undefined)
  if (!secure && !row.engine.queries.insecure) throw notEstablished(`An insecure page in ${profile}`)

  return {
    profile,
    row,
    host,
    language,
    buttons: state.browserButtons === false ? undefined : row.buttons,
    place: new Place(
      { secure, screen, ...(frame && { frame }), ...(policy && { policy }) },
      row.engine.frames,
      row.engine.words,
    ),
    hardware: new Hardware({
      connected: state.devices,
      missing: (['camera', 'microphone', 'speaker'] as const).filter((kind) => state[kind] === 'missing'),
      system: forEachDevice((device) => system?.[device] ?? 'allowed'),
    }),
    decisions: new Decisions(
      row.engine.asking,
      forEachDevice((device) => settingFor(state[device])),
    ),
    sessionStorage: simulatedStorage(),
    localStorage: simulatedStorage(),
    screen,
    screenRefused: { is: false },
    load: 0,
  }
}

function rowOn(profile: Profile, osVersion: string | undefined): ProfileRow {
  const row = rowOf(profile)
  if (osVersion === undefined) return row
  const identity = row.osVersions?.[osVersion]
  if (identity) return { ...row, ...identity }
  const versions = Object.keys(row.osVersions ?? {})
  throw new TypeError(
    `[precall] What ${profile} says of itself on version ${osVersion} of its system is not known, so it is not simulated. ` +
      (versions.length > 0 ? `Take one of ${versions.join(', ')}.` : 'Leave `osVersion` out.'),
  )
}

function checkScreen(profile: Profile, screen: ScreenState, framed: boolean): void {
  if (screen === 'askable') return
  if (!screenSharingOf(profile)) throw notEstablished(`A page in ${profile} that could share the screen`)
  if (screen === 'blocked by the system' && !screenRefusalOf(profile)) {
    throw notEstablished(`What a page in ${profile} hears of a system that keeps the screen from it`)
  }
  if ((screen === 'allowed in the frame') !== framed && screen === 'allowed in the frame') {
    throw new TypeError(`[precall] screen: 'allowed in the frame' is of a page in a frame. Say \`frame\`, too.`)
  }
}

export function noSystem(profile: Profile): Error {
  return new Error(
    `[precall] ${profile} has no privacy settings of the operating system that could keep a device from the browser, ` +
      `or it is not established what a page then hears. Simulate 'chrome-macos' or 'chrome-windows' instead.`,
  )
}

export function noSiteSettings(profile: Profile): Error {
  return new Error(
    `[precall] ${profile} has no settings for a site that a person could open. Answer its prompt, or in an app say \`host\`.`,
  )
}

function settingFor(state: AnyState['camera'] = 'prompt'): PermissionState {
  return state === 'missing' ? 'prompt' : state
}

function isSettled(state: AnyState['camera']): boolean {
  return state === 'granted' || state === 'denied'
}
