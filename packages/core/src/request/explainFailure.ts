import type { Failure } from '../browser/classifyError'
import type { ListedIds, Disguises } from '../browser'
import type { Queried } from '../machine'
import type { Device, Layers, Obstacle, Trouble } from '../vocabulary'
import { troubleFor } from '../vocabulary'

/** What was true when a request failed. */
export interface Circumstances {
  readonly asked: readonly Device[]
  /** Fresh answers, read after the failure. */
  readonly queried: Queried
  readonly listed: ListedIds
  /** The page is inside another page's frame, and the browser does not say what that frame may use. */
  readonly framed?: boolean
  /** Another tab of this site holds a call. */
  readonly elsewhere?: boolean
  /** What a refusal of the operating system's may look like here. */
  readonly disguises?: Disguises
  /** It took long enough for a person to have refused. */
  readonly considered?: boolean
}

/**
 * Which device failed, and why: one request asks for all devices and fails as a whole, so the rejection alone cannot say.
 *
 * Pure. The rejection says what happened, the fresh queries and the device list say to which device.
 */
export function explainFailure(
  failure: Failure,
  { asked, queried, listed, framed, elsewhere, disguises, considered }: Circumstances,
): Trouble {
  const refused = asked.filter((device) => queried[device] === 'denied')
  const isHidden = (device: Device) => listed[device]?.length === 0
  const ungranted = asked.filter((device) => queried[device] !== 'granted')
  // Queries say that they refuse what a frame may not use; those of old browsers say nothing.
  const barred = asked.filter((device) => {
    return (isHidden(device) || listed.nothing) && (queried[device] === 'denied' || queried[device] === 'unknown')
  })
  // Chromium says `Device in use` about a microphone too: if no camera was asked for, it is not the camera.
  const blamed = asked.some((device) => device === failure.device)
    ? asked.filter((device) => device === failure.device)
    : asked

  switch (failure.kind) {
    case 'denied':
      if (failure.bySystem)
        return troubleFor(asked, (device) => denied(refused.includes(device) ? 'browser' : 'system'))
      // Firefox and WebKit show a frame no device of a kind that its `allow` attribute does not name, there or not.
      if (framed && barred.length > 0) return notAllowedHere(barred)
      if (refused.length > 0) return troubleFor(refused, () => denied('browser'))
      // WebKit, and Firefox for a temporary block, keep answering `prompt` after a refusal.
      if (ungranted.length > 0) {
        const obstacle = denied(...(disguises?.unadmitted ?? ['browser']))
        const again = (device: Device) => considered && disguises?.asksAgain && queried[device] === 'prompt'
        return troubleFor(ungranted, (device) => (again(device) ? { ...obstacle, again: true } : obstacle))
      }
      // Refused although everything is allowed here: the answer is an old one, or a layer below the browser gave it.
      return troubleFor(asked, () => denied(...(disguises?.although ?? ['system', 'browser'])))

    case 'dismissed':
      // Chrome blocks what was closed for the third time and still says `dismissed`: the query tells.
      return troubleFor(ungranted.length > 0 ? ungranted : asked, (device) =>
        refused.includes(device) ? denied('browser') : { kind: 'dismissed' },
      )

    case 'missing': {
      const absent = asked.filter(isHidden)
      const allListed = asked.every((device) => listed[device]?.length)
      if (allListed) {
        const kept = disguises?.missing ? denied('system') : ({ kind: 'failed' } as const)
        return troubleFor(asked, (device) => (refused.includes(device) ? denied('browser') : kept))
      }
      // A missing device hides a refused one in every engine, so name both. If no device is listed, it may be any of them.
      const missing = absent.length > 0 ? absent : asked
      return troubleFor(
        asked.filter((device) => missing.includes(device) || refused.includes(device)),
        (device) => {
          if (!missing.includes(device)) return denied('browser')
          // What a frame may not use is refused, and not listed to it.
          return framed && refused.includes(device) ? outOfFrame : { kind: 'missing' }
        },
      )
    }

    case 'busy':
      return troubleFor(blamed, () =>
        elsewhere ? { kind: 'busy', elsewhere } : disguises?.busy ? { kind: 'busy', orSystem: true } : { kind: 'busy' },
      )

    case 'failed':
      return troubleFor(blamed, () => ({ kind: 'failed' }))

    case 'overconstrained': {
      const constraint = failure.constraint ?? ''
      const owners = asked.filter((device) => constraintsOf[device].includes(constraint))
      return troubleFor(owners.length > 0 ? owners : asked, () => ({ kind: 'overconstrained', constraint }))
    }

    case 'unsupported':
      return notAllowedHere(asked)
  }
}

/** Constraints that only one kind of device has: https://www.w3.org/TR/mediacapture-streams/#constrainable-properties */
const constraintsOf: Readonly<Record<Device, readonly string[]>> = {
  camera: ['width', 'height', 'aspectRatio', 'frameRate', 'facingMode', 'resizeMode'],
  microphone: [
    'sampleRate',
    'sampleSize',
    'echoCancellation',
    'autoGainControl',
    'noiseSuppression',
    'latency',
    'channelCount',
  ],
}

function notAllowedHere(asked: readonly Device[]): Trouble {
  return troubleFor(asked, () => outOfFrame)
}

const outOfFrame: Obstacle = { kind: 'unsupported', reason: 'framed' }

function denied(...layers: Layers): Obstacle & { readonly kind: 'denied' } {
  return { kind: 'denied', layers }
}
