import type { Browser, ListedIds } from '../browser'
import type { GateState } from '../machine'
import type { RetryPauses } from '../request/retryPauses'
import type { StreamOwner } from '../stream/streamOwner'
import type { Device } from '../vocabulary'
import type { GateOptions } from './options/gateOptions'
import type { PermissionPoller } from './observe/permissionPoller'
import type { Store } from './store'

/** One gate while it runs: its state, what it works with, and what it remembers besides. */
export interface Runner extends Store {
  /** Throws on a server, so it is called only where there is something to ask of a browser. */
  readonly browser: () => Browser
  readonly streamOwner: StreamOwner
  readonly poller: PermissionPoller
  readonly retryPauses: RetryPauses
  /** The activities that are on, and what stops each. */
  readonly stops: Map<Activity, () => void>
  /** The app's options as they are now. */
  options: GateOptions
  /** It has or had a subscriber. */
  watched: boolean
  /** Set from the first subscriber to the last. */
  disconnect?: (() => void) | undefined
  /** What the browser listed when it was last asked. */
  listed: ListedIds
  /** How many hold the gate, so that only a press leads to a request. */
  holders: number
  /** How many keep the stream of a call without `onGranted`. */
  retainers: number
  /** What calls off the join that is not finished. */
  join?: AbortController | undefined
  /** Another device than the first one, by its id: wished for until the person leaves the call, or the app says another. */
  wishes: { readonly [device in Device]?: string }
  /** The id of the speaker that was chosen in the check. Never in the state, which apps report. */
  speakerId?: string | undefined
  /** What asks the app's policy, once it is loaded: see `loadPolicy`. */
  policy?: typeof import('./support/askPolicy') | undefined
  /** The press of Start Video that waits for that. */
  held?: object | undefined
  /** The call opened a moment ago. */
  justOpened: boolean
}

/** Something that runs by itself. It starts when its condition becomes true, and stops when that becomes false. */
export interface Activity {
  readonly while: (state: GateState, runner: Runner) => boolean
  /** Starts it. The returned function stops it. */
  readonly run: (runner: Runner) => () => void
}
