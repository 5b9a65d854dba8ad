import type { Platform } from '../../platform/detectPlatform'
import type { Support } from '../../platform/supportOf'
import type { Unsupported } from '../../vocabulary'
import type { Runner } from '../runner'

/**
 * Loads what the app's policy needs to be asked. Undefined where it has none, or that is there.
 *
 * The tables that name a browser weigh as much as a twelfth of all that a page loads before the press, and few apps have a policy.
 */
export function loadPolicy(runner: Runner): Promise<unknown> | undefined {
  if (!runner.options.supportPolicy || runner.policy) return undefined
  return import('./askPolicy').then(
    (policy) => {
      runner.policy = policy
    },
    // The next press tries again. This one goes by what the browser has: a lost file keeps no one out.
    () => {},
  )
}

/** What the app's policy thinks of this browser now, or of another one. */
export function supportSaid({ options, policy }: Runner, platform?: Platform): Support | undefined {
  return options.supportPolicy && policy?.askPolicy(options.supportPolicy, options.browser, platform)
}

/** What the page can never have: what was found, or what is left of it once the app's policy has spoken. */
export function unsupportedNow(runner: Runner, found: Unsupported): Unsupported {
  return runner.policy?.withPolicy(found, supportSaid(runner)) ?? found
}
