import type { Profile } from '../src/profiles/profiles'
import type { SimulatedBrowser } from '../src/simulatedBrowser'
import { simulateBrowser } from '../src/simulateBrowser'
import type { AnyState } from '../src/world/state'

/** For tables over many profiles, which no type can hold to each: what does not go together throws. */
export function simulate(profile: Profile, state: AnyState = {}): SimulatedBrowser {
  return simulateBrowser(profile, state as never)
}
