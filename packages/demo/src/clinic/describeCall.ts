import type { CallPath, CallVerdict, TestedDevices, Transport, WeakPoint } from '@precall/core/call'

/** One way that a test call has tried, and its figures. */
export interface DescribedWay {
  readonly name: string
  readonly text: string
  readonly figures: readonly (readonly [name: string, amount: string])[]
  readonly isFree: boolean
}

/** What a test call has found, in a sentence. */
export function describeCall(verdict: CallVerdict | undefined): string {
  if (!verdict) return 'Your patient has not made one.'
  switch (verdict.kind) {
    case 'works':
      return `It worked: ${devicesIn(verdict)}.`
    case 'noMedia':
      return `It was made, and did not carry everything: ${devicesIn(verdict)}.`
    case 'weak':
      return `It worked, on a weak connection: ${devicesIn(verdict)}.`
    case 'notConnected':
      return 'It did not connect. Your patient may be offline.'
    case 'unreachable':
      return 'It did not get through to our servers. Your patient’s network may be in the way.'
    case 'untested':
      return 'It could not run, because of our own servers. This says nothing about your patient’s network.'
    case 'cannotRun':
      return 'It could not run in your patient’s browser.'
    case 'cancelled':
      return 'Your patient stopped it.'
    case 'ended':
      return 'It ended early, because the camera or the microphone stopped.'
    default:
      return verdict satisfies never
  }
}

export function describeWays(verdict: CallVerdict | undefined): readonly DescribedWay[] {
  const network = verdict && 'network' in verdict ? verdict.network : undefined
  return (['udp', 'tcp', 'tls'] as const).flatMap((transport) => {
    const path = network?.transports[transport]
    return path ? [describeWay(transport, path, network?.best === transport)] : []
  })
}

function devicesIn({ camera, microphone, speaker }: TestedDevices): string {
  const found = [camera && cameras[camera], microphone && microphones[microphone], speaker && speakers[speaker]]
  return found.filter(Boolean).join(', ') || 'there is no more to say'
}

type Tested = Required<TestedDevices>

const cameras: Readonly<Record<Tested['camera'], string>> = {
  works: 'the picture came through',
  nothing: 'no picture came through',
  unknown: 'the browser does not say whether the picture came through',
}

const microphones: Readonly<Record<Tested['microphone'], string>> = {
  works: 'the voice came through',
  silent: 'the microphone was silent',
  nothing: 'no sound came through',
  unknown: 'the browser does not say whether the voice came through',
}

const speakers: Readonly<Record<Tested['speaker'], string>> = {
  played: 'and it was played',
  notPlayed: 'and it was not played',
  unknown: 'and the browser does not say whether it was played',
}

function describeWay(transport: Transport, path: CallPath, isBest: boolean): DescribedWay {
  const name = names[transport]
  if (!path.reached) return { name, text: reasons[path.why], figures: [], isFree: false }
  const { weak } = path
  const text =
    weak.length > 0
      ? `Weak: ${weak.map((point) => weakPoints[point]).join(', ')}`
      : isBest
        ? 'Good, and the best'
        : 'Good'
  const amounts: readonly (readonly [name: string, amount: number | undefined, unit: string])[] = [
    ['Connected after', path.setUpMs, 'ms'],
    ['There and back', path.roundTripMs, 'ms'],
    ['Unevenness', path.jitterMs, 'ms'],
    ['Lost', path.lossPercent, '%'],
    ['Sent', path.bitrateKbps, 'kbit/s'],
    ['Room for', path.availableKbps, 'kbit/s'],
  ]
  return {
    name,
    text,
    figures: amounts.flatMap(([name, amount, unit]) =>
      amount === undefined
        ? []
        : [[name, `${amount.toLocaleString('en', { maximumFractionDigits: 1 })} ${unit}`] as const],
    ),
    isFree: weak.length === 0,
  }
}

/** In the order in which the patient reads of them. */
const names: Readonly<Record<Transport, string>> = {
  udp: 'First way (UDP)',
  tcp: 'Second way (TCP)',
  tls: 'Third way (TLS)',
}

const reasons: Readonly<Record<Extract<CallPath, { readonly reached: false }>['why'], string>> = {
  unreachable: 'No answer',
  refused: 'Our server refused it',
  unresolved: 'The name of our server is not known',
  misconfigured: 'Our server is not set up for this browser',
}

const weakPoints: Readonly<Record<WeakPoint, string>> = {
  loss: 'much is lost on the way',
  roundTrip: 'it takes long',
  jitter: 'it comes unevenly',
  bitrate: 'little fits through',
}
