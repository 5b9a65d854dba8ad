import type { BrowserWindow } from '../../browser'
import type { Platform } from '../../platform/detectPlatform'
import { platformOf } from '../../browser/platformOf'
import type { Support, SupportPolicy } from '../../platform/supportOf'
import { tellOnce } from '../../tellOnce'
import type { Unsupported } from '../../vocabulary'

/**
 * What the app's policy thinks of the browser; undefined if it leaves that to us, or does not answer. By itself, because the tables
 * that name a browser are loaded for it.
 */
export function askPolicy(
  policy: SupportPolicy,
  window: BrowserWindow | undefined,
  platform: Platform = platformOf(window),
): Support | undefined {
  try {
    const said: unknown = policy(platform)
    if (said === undefined || isSupport(said)) return said
    if (said instanceof Promise) {
      // Its failure is not another one.
      said.catch(() => {})
      tell('is async, and a press cannot wait for its answer')
    } else
      tell(`returned ${typeof said === 'string' ? `'${said}'` : `a value of type ${typeof said}`}, which is no answer`)
  } catch (error) {
    tell('threw an error', error)
  }
  return undefined
}

/** What the page can never have, once the app's policy has spoken. It cannot give what is not there. */
export function withPolicy(found: Unsupported, said: Support | undefined): Unsupported {
  if (said === 'unsupported') return { camera: 'excluded', microphone: 'excluded', ...found }
  return said ? Object.fromEntries(Object.entries(found).filter(([, reason]) => reason !== 'outdated')) : found
}

const answers: Readonly<Record<Support, true>> = { full: true, plain: true, discouraged: true, unsupported: true }

function isSupport(said: unknown): said is Support {
  return typeof said === 'string' && Object.keys(answers).includes(said)
}

function tell(what: string, ...details: unknown[]): void {
  const message =
    `[precall] \`supportPolicy\` ${what}, so people are let in or kept out by what their browser has. Let it return ` +
    "'full', 'plain', 'discouraged' or 'unsupported', or undefined for what Precall says itself."
  tellOnce('error', message, { details })
}
