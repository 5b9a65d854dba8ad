import type { Support } from '../../platform/supportOf'
import type { Unsupported } from '../../vocabulary'
import { allDevices } from '../../vocabulary'
import type { Runner } from '../runner'

/**
 * Loads what the app's policy needs to be asked. Undefined where it has none, or that is there.
 *
 * The tables that name a browser weigh as much as a twelfth of all that a page loads before the press, and few apps have a policy.
 */
export function loadPolicy(runner: Runner): Promise<unknown> | undefined {
  if (!runner.options.supportPolicy || runner.askPolicy) return undefined
  return import('./askPolicy').then(
    ({ askPolicy }) => {
      runner.askPolicy = askPolicy
    },
    // The next press tries again. This one goes by what the browser has: a lost file keeps no one out.
    () => {},
  )
}

/** What the app's policy thinks of this browser now. */
export function supportSaid({ options, askPolicy }: Runner): Support | undefined {
  return options.supportPolicy && askPolicy?.(options.supportPolicy, options.browser)
}

/** What the page can never have, once the app's policy has spoken. It cannot give what is not there. */
export function withPolicy(found: Unsupported, said: Support | undefined): Unsupported {
  if (!said) return found
  const reasons = allDevices.map((device) => {
    const reason = found[device]
    if (said === 'unsupported') return [device, reason ?? 'excluded']
    return [device, reason === 'outdated' ? undefined : reason]
  })
  return Object.fromEntries(reasons.filter(([, reason]) => reason))
}
