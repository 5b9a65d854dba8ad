import { callIn, type Device, type GateState, type KnownPermission, type Obstacle } from '@precall/react'
import type { GateRecord } from './useGateRecord'

const devices = ['camera', 'microphone'] as const

export function GateReport({ record: { state, entries } }: { record: GateRecord }) {
  return (
    <>
      <h2>The gate</h2>
      <dl className="demo-facts">
        {factsOf(state).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h2 id="demo-events">What happened, newest first</h2>
      {entries.length === 0 && <p>Nothing yet.</p>}
      <ol className="demo-events" aria-labelledby="demo-events" reversed>
        {entries.map(({ number, at, reason, phase }) => (
          <li key={number}>
            <time dateTime={at.toISOString()}>{at.toTimeString().slice(0, 8)}</time> <b>{reason}</b> → {phase}
          </li>
        ))}
      </ol>
    </>
  )
}

function factsOf(state: GateState | undefined): [string, string][] {
  if (!state) return [['phase', 'idle']]
  const call = callIn(state)
  return [
    ['phase', [state.phase, ...detailsOf(state)].join(', ')],
    ...devices.map((device): [string, string] => [device, describePermission(state.permissions[device])]),
    ...(state.phase === 'blocked' ? obstaclesIn('trouble', state.trouble) : []),
    ...(call ? [liveOf(call), ...obstaclesIn('without', call.without)] : []),
  ]
}

function detailsOf(state: GateState): string[] {
  switch (state.phase) {
    case 'idle':
      return state.unanswered ? ['unanswered'] : []
    case 'requesting':
      return [`asked for ${state.asked.join(' and ')}`, `wait: ${state.wait.kind}`]
    case 'open':
      return [`owner: ${state.owner}`]
    case 'explaining':
    case 'blocked':
    case 'checking':
      return []
    default:
      return state satisfies never
  }
}

function describePermission({ permission, evidence, queried }: KnownPermission): string {
  return queried === permission ? `${permission} (${evidence})` : `${permission} (${evidence}; query says ${queried})`
}

function obstaclesIn(name: string, obstacles: { readonly [device in Device]?: Obstacle }): [string, string][] {
  return devices.flatMap((device): [string, string][] => {
    const obstacle = obstacles[device]
    return obstacle ? [[`${name}: ${device}`, describeObstacle(obstacle)]] : []
  })
}

function describeObstacle(obstacle: Obstacle): string {
  switch (obstacle.kind) {
    case 'denied':
      return `denied by ${obstacle.layers.join(' or ')}`
    case 'unsupported':
    case 'ended':
      return `${obstacle.kind}: ${obstacle.reason}`
    case 'overconstrained':
      return `overconstrained: ${obstacle.constraint}`
    case 'busy':
    case 'dismissed':
    case 'failed':
    case 'missing':
      return obstacle.kind
  }
}

function liveOf({ live }: { live: Readonly<Record<Device, boolean>> }): [string, string] {
  return ['live', devices.filter((device) => live[device]).join(' and ') || 'nothing']
}
