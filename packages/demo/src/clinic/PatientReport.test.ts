import type { Report } from '@precall/core/report'
import { reportSchema } from '@precall/core/report'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { PatientReport } from './PatientReport'

const path = {
  reached: true,
  setUpMs: 212,
  roundTripMs: 84,
  jitterMs: 4,
  lossPercent: 7.4,
  bitrateKbps: 2140,
  weak: ['loss'],
} as const

const report: Report = {
  version: 1,
  precall: '1.0.0',
  at: '2026-11-22T10:34:00.000Z',
  origin: 'https://clinic.example',
  browser: { name: 'chrome', version: { major: 156, minor: 0 } },
  system: { name: 'windows', version: { major: 11, minor: 0 } },
  mobile: false,
  embedded: true,
  inApp: 'facebook',
  framed: false,
  devices: {
    camera: {
      permission: 'denied',
      evidence: 'queried',
      queried: 'denied',
      standing: 'denied',
      cause: 'browser',
      error: 'NotAllowedError',
    },
    microphone: { permission: 'granted', evidence: 'queried', queried: 'granted', standing: 'working' },
  },
  listed: { camera: 1, microphone: 2, speaker: 0 },
  tried: [{ step: 'closeOtherApps', result: 'stillNotWorking' }],
  testCall: {
    kind: 'weak',
    camera: 'works',
    microphone: 'works',
    speaker: 'played',
    network: {
      publicAddress: true,
      best: 'udp',
      transports: { udp: path, tls: { reached: false, why: 'refused' } },
    },
  },
  log: [],
}

const draw = (changes: object = {}) =>
  renderToStaticMarkup(createElement(PatientReport, { report: { ...report, ...changes } as Report }))

/** What a clinician reads without opening anything. */
const read = (changes?: object) =>
  draw(changes)
    .replace(/<details.*<\/details>/s, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')

describe('a clinician reads in a patient’s report', () => {
  it('how each device stands, with the browser’s error', () => {
    expect(read()).toMatch(
      /Camera Blocked in the browser’s settings for this page\. The browser does not allow it\. The browser’s error is NotAllowedError\. Microphone Works\./,
    )
  })

  it('when it was written, what was tried, how many devices there are, and where', () => {
    expect(read()).toMatch(/Written Nov 22, 2026, \d/)
    expect(read()).toMatch(/Close other apps No change/)
    expect(read()).toMatch(/Browser Chrome 156 Computer Windows 11 Found there 1 camera, 2 microphones, no speakers/)
    expect(read()).toMatch(/Inside the Facebook app, which may not allow video Page https:\/\/clinic\.example/)
  })

  it('that what the page noticed is no longer in the way, and not that it worked', () => {
    expect(read({ tried: [{ step: 'browserPermission', result: 'noticed' }] })).toMatch(
      /Allow it in the browser No longer in the way/,
    )
  })

  it('that an iPad is a tablet', () => {
    expect(read({ system: { name: 'ipados', version: { major: 17, minor: 0 } } })).toMatch(/Tablet iPadOS 17/)
  })

  it('what the test call has found, with its figures', () => {
    expect(read()).toMatch(/It worked, on a weak connection: the picture came through, the voice came through/)
    expect(read()).toMatch(
      /First way \(UDP\) Weak: much is lost on the way Connected after 212 ms There and back 84 ms/,
    )
    expect(read()).toMatch(/Lost 7\.4 % Sent 2,140 kbit\/s .*Third way \(TLS\) Our server refused it/)
  })

  it('a sentence for everything that a report may say, and no code of ours', () => {
    const { devices, tried, testCall } = reportSchema['properties'] as Record<string, object>
    const codes = new Set<string>()
    JSON.stringify([reportSchema['$defs'], devices, tried, testCall], (_, part: { enum?: string[] }) => {
      for (const each of part?.enum ?? [])
        if (/[a-z][A-Z]|-/.test(each) && !/Error|Device|Shutdown|Switch/.test(each)) codes.add(each)
      return part
    })
    const { enum: causes } = (reportSchema['$defs'] as Record<string, { enum: string[] }>)['cause']!
    const kinds = ['works', 'noMedia', 'unreachable', 'untested'].map((kind) => ({ ...report.testCall, kind }))
    const steps = (
      tried as unknown as { items: { properties: { step: { enum: string[] }; result: { enum: string[] } } } }
    ).items.properties
    const all = [
      ...causes.map((cause) => read({ devices: { ...report.devices, camera: { ...report.devices.camera, cause } } })),
      ...kinds.map((testCall) => read({ testCall })),
      ...['notConnected', 'cannotRun', 'cancelled', 'ended'].map((kind) => read({ testCall: { kind } })),
      ...steps.step.enum.flatMap((step) => steps.result.enum.map((result) => read({ tried: [{ step, result }] }))),
    ]
    expect(codes.size).toBeGreaterThan(10)
    for (const text of all) {
      expect(text).not.toMatch(/undefined|\[object/)
      for (const code of codes) expect(text).not.toContain(code)
    }
  })

  it('nothing but text, whatever was sent', () => {
    const hostile = '<img src=x onerror=alert(1)>'
    const drawn = draw({
      origin: hostile,
      at: hostile,
      browser: { name: hostile },
      devices: { camera: { error: hostile }, microphone: {} },
    })
    expect(drawn).not.toContain('<img')
    expect(drawn).toContain('&lt;img')
    expect(read({ at: '9999-99-99T99:99:99.999Z' })).not.toContain('Written')
  })
})
