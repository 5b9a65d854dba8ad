import type { Device, GateState, KnownPermission, Obstacle, UnsupportedReason, Wait } from '@precall/react'

type Phase = GateState['phase']
type Layer = NonNullable<KnownPermission['layers']>[number]
type Open = GateState & { readonly phase: 'open' }

/** The words that choose what the clinician reads: one that is not among them would choose nothing, or break the page. */
const words = {
  device: ['camera', 'microphone'] satisfies Device[],
  need: ['required', 'optional', 'later'],
  permission: ['granted', 'denied', 'prompt', 'unknown'] satisfies KnownPermission['permission'][],
  evidence: ['queried', 'witnessed', 'inferred'] satisfies KnownPermission['evidence'][],
  layer: ['browser', 'system'] satisfies Layer[],
  plain: ['dismissed', 'missing', 'busy', 'failed', 'overconstrained'] satisfies Obstacle['kind'][],
  unsupported: ['insecure', 'no-api', 'outdated', 'excluded', 'framed', 'policy'] satisfies UnsupportedReason[],
  ended: ['revoked', 'unplugged'],
  wait: ['quiet', 'noticed', 'answer', 'device', 'stalled'] satisfies Wait['kind'][],
  owner: ['gate', 'joining', 'app'] satisfies Open['owner'][],
  waiting: ['idle', 'explaining'] satisfies Phase[],
} as const

const oneOf = (choices: readonly string[]) => ({ enum: choices })
const to = (name: string) => ({ $ref: `#/$defs/${name}` })
/** An object with these fields, of which those in `may` may be absent. There may be others, which no one reads. */
const fields = (must: object, may: object = {}) => ({
  type: 'object',
  properties: { ...must, ...may },
  required: Object.keys(must),
})
const perDevice = (what: object) => ({
  type: 'object',
  properties: { camera: what, microphone: what },
  additionalProperties: false,
})

const call = { live: to('live'), owner: oneOf(words.owner), without: to('obstacles') }

/** What one page tells the other, without the report, which has a schema of its own. */
export const newsSchema = {
  ...fields(
    {
      load: { type: 'string' },
      count: { type: 'number' },
      sending: { type: 'boolean' },
      paused: { type: 'array', items: oneOf(words.device) },
    },
    { gate: to('gate'), screen: { type: 'boolean' } },
  ),
  $defs: {
    gate: {
      ...fields({
        devices: { ...perDevice(oneOf(words.need)), minProperties: 1 },
        permissions: { ...perDevice(to('permission')), minProperties: 2 },
        dismissals: { type: 'number' },
      }),
      anyOf: [
        fields({ phase: oneOf(words.waiting) }),
        fields({ phase: { const: 'requesting' }, wait: to('wait'), without: to('obstacles') }),
        fields({ phase: { const: 'blocked' }, trouble: to('trouble') }, { call: fields(call) }),
        fields({ phase: { const: 'checking' }, live: to('live'), without: to('obstacles') }),
        fields({ phase: { const: 'open' }, ...call }),
      ],
    },
    permission: fields(
      {
        permission: oneOf(words.permission),
        evidence: oneOf(words.evidence),
        queried: oneOf(words.permission),
      },
      { layers: to('layers') },
    ),
    wait: fields({ kind: oneOf(words.wait) }, { recovering: to('trouble'), covers: to('trouble') }),
    live: { ...perDevice({ type: 'boolean' }), minProperties: 2 },
    obstacles: perDevice(to('obstacle')),
    trouble: { ...perDevice(to('obstacle')), minProperties: 1 },
    obstacle: {
      type: 'object',
      anyOf: [
        fields({ kind: { const: 'denied' }, layers: to('layers') }),
        fields({ kind: oneOf(words.plain) }),
        fields({ kind: { const: 'unsupported' }, reason: oneOf(words.unsupported) }),
        fields({ kind: { const: 'ended' }, reason: oneOf(words.ended) }),
      ],
    },
    layers: { type: 'array', items: oneOf(words.layer), minItems: 1 },
  },
}
