import {
  type DeviceState,
  type Profile,
  simulateBrowser,
  type SimulatedBrowser,
  type SimulatedState,
  type SimulateOptions,
} from '@precall/testing'

/** Which browser a person has, and how it stands when the page opens. */
export interface Situation {
  readonly profile: Profile
  readonly state: SimulatedState
}

/** What a caller wants to differ from the screen's own situation. */
export interface Changes {
  readonly profile?: Profile | undefined
  readonly camera?: DeviceState | undefined
  readonly microphone?: DeviceState | undefined
}

/** A situation as it is in the world: one that cannot be does not compile. */
export function on<P extends Profile>(
  profile: P,
  ...[state]: object extends SimulatedState<P> ? [state?: SimulatedState<P>] : [state: SimulatedState<P>]
): Situation {
  return { profile, state: (state ?? {}) as SimulatedState }
}

/** The browser of that situation. Changes may ask for one that cannot be: then it throws, and says why in a sentence. */
export function simulate(
  { profile, state }: Situation,
  { profile: wanted = profile, camera, microphone }: Changes = {},
  options?: SimulateOptions,
): SimulatedBrowser {
  const changed = { ...state, ...(camera && { camera }), ...(microphone && { microphone }) }
  return simulateBrowser<Profile>(wanted, changed as SimulatedState, options)
}
