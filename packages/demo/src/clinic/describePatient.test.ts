import type { GateState, KnownPermission, UnsupportedReason } from '@precall/react'
import { describe, expect, it } from 'vitest'
import { describePatient } from './describePatient'

const unknown: KnownPermission = { permission: 'unknown', evidence: 'inferred', queried: 'unknown' }

function onPage(reason: UnsupportedReason): GateState {
  return {
    phase: 'blocked',
    devices: { camera: 'required' },
    permissions: { camera: unknown, microphone: unknown },
    dismissals: 0,
    trouble: { camera: { kind: 'unsupported', reason } },
  }
}

describe('a clinician whose patient cannot use a camera on this page', () => {
  it.each([
    ['insecure', 'Page opened without a secure connection'],
    ['no-api', 'Browser that cannot do video calls'],
    ['framed', 'Page inside another page that does not allow video'],
    ['policy', 'Page that is not set up for video'],
  ] as const)('reads what is wrong with it: %s', (reason, title) => {
    const news = { load: 'one', count: 1, gate: onPage(reason), sending: false, paused: [] }
    expect(describePatient(news)).toEqual({ title, detail: 'Your patient’s screen shows what to do.', mood: 'stuck' })
  })
})
