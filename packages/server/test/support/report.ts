/** A report as a page makes it. */
export const report = {
  version: 1,
  precall: '1.0.0',
  at: '2026-11-30T10:00:00.000Z',
  browser: { name: 'firefox', version: { major: 145, minor: 0 } },
  system: { name: 'macos' },
  mobile: false,
  embedded: false,
  framed: false,
  devices: {
    camera: { permission: 'denied', evidence: 'witnessed', queried: 'denied', layers: ['browser'], standing: 'denied' },
    microphone: { permission: 'granted', evidence: 'queried', queried: 'granted', standing: 'working' },
  },
  listed: { camera: 1, microphone: 2 },
  tried: [{ step: 'closeOtherApps', result: 'stillNotWorking' }],
  log: [{ name: 'blocked', cause: 'browser', devices: ['camera'], sincePress: 1200 }],
}
