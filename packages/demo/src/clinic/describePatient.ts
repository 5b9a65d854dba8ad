import {
  callIn,
  type Device,
  type GateState,
  leading,
  type Live,
  type Obstacle,
  standingOf,
  type Trouble,
  type UnsupportedReason,
} from '@precall/react'
import type { News } from '../call/news'

const devices = ['camera', 'microphone'] as const

/** What a clinician reads about the patient. */
export interface PatientStatus {
  readonly title: string
  readonly detail?: string
  readonly mood: 'away' | 'waiting' | 'stuck' | 'well'
}

/** Says in plain words where the patient is, from what the patient's page told. */
export function describePatient(news: News | undefined): PatientStatus {
  if (!news) return { title: 'Not here yet', detail: 'Your patient has not opened the visit link yet.', mood: 'away' }
  return describeGate(news.gate)
}

function describeGate(gate: GateState | undefined): PatientStatus {
  switch (gate?.phase) {
    case 'explaining':
      return { title: 'Reading why the camera and microphone are needed', mood: 'waiting' }
    case 'requesting':
      return describeRequest(gate)
    case 'blocked':
      return describeTrouble(gate.trouble, callIn(gate) !== undefined)
    case 'checking':
      return { title: 'Checking their camera and microphone', detail: describeLive(gate.live), mood: 'waiting' }
    case 'open':
      if (gate.owner === 'joining') return { title: 'Joining', mood: 'waiting' }
      return { title: 'In the call', detail: describeLive(gate.live), mood: 'well' }
    case 'idle':
    case undefined:
      return {
        title: 'On the appointment page',
        detail: describeNextPress(gate),
        mood: 'waiting',
      }
    default:
      return gate satisfies never
  }
}

function describeNextPress(gate: GateState | undefined): string {
  if (gate && devices.some((device) => gate.devices[device] && standingOf(gate, device) === 'denied')) {
    return 'Something is blocked in the browser. Start Video will show your patient what to do.'
  }
  if (gate?.dismissals) return 'The browser’s question was closed without an answer. Start Video will ask again.'
  return 'Your patient is not in the call. Start Video is on their screen.'
}

function describeRequest({ wait }: GateState & { phase: 'requesting' }): PatientStatus {
  switch (wait.kind) {
    case 'quiet':
      return { title: 'Joining', mood: 'waiting' }
    case 'noticed':
    case 'answer':
      return {
        title: 'Answering the browser’s question',
        detail: 'Your patient needs to choose the answer that allows it.',
        mood: 'waiting',
      }
    case 'device':
      return { title: 'The camera is starting', detail: 'Some take a while.', mood: 'waiting' }
    case 'stalled':
      return { title: 'The camera has not started for 30 seconds', mood: 'stuck' }
    default:
      return wait satisfies never
  }
}

function describeLive({ camera, microphone }: Live): string {
  if (camera && microphone) return 'Camera and microphone are working.'
  return camera ? 'No microphone.' : 'No camera.'
}

function describeTrouble(trouble: Trouble, inCall: boolean): PatientStatus {
  const first = leading(trouble)
  const rest = devices.filter((device) => !first.devices.includes(device))
  const others = rest.flatMap((device) => {
    const obstacle = trouble[device]
    return obstacle ? [`${describeObstacle(obstacle, [device])}.`] : []
  })
  const help = 'Your patient’s screen shows what to do.'
  const title = describeObstacle(first.obstacle, first.devices)
  return { title: inCall ? `In the call. ${title}` : title, detail: [...others, help].join(' '), mood: 'stuck' }
}

/** One obstacle of one or both devices, as the beginning of a sentence. */
function describeObstacle(obstacle: Obstacle, devices: readonly Device[]): string {
  const which = devices.join(' and ')
  const Which = which.charAt(0).toUpperCase() + which.slice(1)
  switch (obstacle.kind) {
    case 'denied':
      return `${Which} blocked ${obstacle.layers.map((layer) => `in the ${place[layer]}`).join(' or ')}`
    case 'dismissed':
      return `The browser’s question about the ${which} was closed without an answer`
    case 'missing':
      return `No ${devices.join(' and no ')} found`
    case 'busy':
      return `${Which} in use by another app, or not starting`
    case 'overconstrained':
      return `No ${which} that this call can use`
    case 'unsupported':
      return unsupported[obstacle.reason]
    case 'failed':
      return `${Which} not starting`
    case 'ended':
      return obstacle.reason === 'unplugged' ? `${Which} unplugged` : `${Which} turned off in the browser`
    default:
      return obstacle satisfies never
  }
}

const place = { browser: 'browser', system: 'system settings' } as const

const unsupported: Readonly<Record<UnsupportedReason, string>> = {
  insecure: 'Page opened without a secure connection',
  'no-api': 'Browser that cannot do video calls',
  outdated: 'Browser that is too old for video calls',
  excluded: 'Browser that this page does not support',
  framed: 'Page inside another page that does not allow video',
  policy: 'Page that is not set up for video',
}
