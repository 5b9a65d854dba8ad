import { Ajv2020 } from 'ajv/dist/2020'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { makeStream } from '../../test/makeStream'
import { busyCamera, flush, granted, openGate, prompt, refusal, setUpGates } from '../../test/openGate'
import type { BrowserWindow } from '../browser'
import type { GateController } from '../gate/gateController'
import { logOf } from '../log/logOf'
import { allowed } from './allowed'
import { createReport } from './createReport'
import type { ReportOptions } from './createReport'
import { reportSchema } from './reportSchema'

setUpGates()

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(reportSchema)
const chrome =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36'

async function reportOf(gate: GateController, options?: ReportOptions) {
  const making = createReport(gate, options)
  await vi.advanceTimersByTimeAsync(3000)
  const report = await making
  validate(report)
  expect(validate.errors).toBeNull()
  return report
}

const row = (kind: string, deviceId = '') => ({ kind, deviceId, groupId: '', label: '' })

/** A page in Chrome on Windows, whose address says more than a report may. */
async function openPage(...args: Parameters<typeof openGate>) {
  const page = await openGate(...args)
  const brands = [{ brand: 'Google Chrome' }]
  const userAgentData = {
    brands,
    platform: 'Windows',
    getHighEntropyValues: async () => ({ platformVersion: '15.0.0' }),
  }
  Object.assign(page.browser.navigator, { userAgent: chrome, userAgentData })
  Object.assign(page.browser, { location: new URL('https://clinic.example:8443/visit/42?token=SECRET#Marie') })
  return page
}

describe('a report', () => {
  it('has no cause that no gate can have, such as a Mac that keeps the screen', async () => {
    const { gate } = await openPage(granted, { onGranted: () => {} })
    const report = await reportOf(gate)
    const blockedBy = (cause: string) => {
      return validate({ ...report, log: [{ name: 'blocked', sincePress: 0, cause, devices: ['camera'] }] })
    }
    expect([blockedBy('black'), blockedBy('screen')]).toEqual([true, false])
  })

  it('says what was seen and tried', async () => {
    vi.setSystemTime('2026-11-22T10:34:00Z')
    const { gate, calls, queried, listed } = await openPage(prompt, { onGranted: () => {} })
    listed.splice(0, 2, row('videoinput'), row('audioinput'), row('audiooutput'))
    gate.start()
    gate.confirm()
    Object.assign(queried, { camera: 'denied', microphone: 'granted' })
    calls[0]?.reject(refusal())
    await flush()
    gate.tell({ name: 'guideShown', guide: 'chromium-blocked' })

    const tried = [{ step: 'browserPermission', result: 'stillNotWorking' }] as const
    const testCall = { kind: 'notConnected' } as const
    expect(await reportOf(gate, { tried, testCall })).toEqual({
      version: 1,
      precall: expect.stringMatching(/^\d+\.\d+\.\d+/),
      at: '2026-11-22T10:34:00.000Z',
      origin: 'https://clinic.example:8443',
      browser: { name: 'chrome', version: { major: 156, minor: 0 } },
      system: { name: 'windows', version: { major: 11, minor: 0 } },
      mobile: false,
      embedded: false,
      framed: false,
      devices: {
        camera: {
          standing: 'denied',
          cause: 'browser',
          error: 'NotAllowedError',
          permission: 'denied',
          evidence: 'witnessed',
          queried: 'denied',
          layers: ['browser'],
        },
        microphone: { standing: 'working', permission: 'granted', evidence: 'queried', queried: 'granted' },
      },
      listed: { camera: 1, microphone: 1, speaker: 1 },
      tried,
      testCall,
      log: [
        { name: 'pressed', by: 'app', sincePress: 0 },
        { name: 'explained', sincePress: 0 },
        { name: 'asked', devices: ['camera', 'microphone'], sincePress: 0 },
        { name: 'answered', outcome: { camera: 'denied' }, error: 'NotAllowedError', sincePress: 0 },
        { name: 'blocked', cause: 'browser', devices: ['camera'], sincePress: 0 },
        { name: 'guideShown', guide: 'chromium-blocked', sincePress: 0 },
      ],
    })
  })

  it('says that a device works, and nothing about one that is not asked for', async () => {
    const { gate, calls } = await openPage(granted, { devices: { camera: 'required' }, onGranted: () => {} })
    gate.start()
    calls[0]?.resolve(makeStream({ kinds: ['video'] }))
    await flush()
    const { devices } = await reportOf(gate)
    expect(devices.camera).toMatchObject({ standing: 'working' })
    expect(devices.microphone).not.toHaveProperty('standing')
  })

  it('says that a refusal is over once the browser would ask again', async () => {
    const { gate, calls, queried } = await openPage(prompt, { onGranted: () => {} })
    gate.start()
    gate.confirm()
    Object.assign(queried, { camera: 'denied', microphone: 'denied' })
    calls[0]?.reject(refusal())
    await flush()
    Object.assign(queried, prompt)
    await vi.advanceTimersByTimeAsync(5000)
    expect((await reportOf(gate)).devices.camera).toMatchObject({ standing: 'unasked', cause: 'askable' })
  })

  it('has no error of before, once the device works', async () => {
    const { gate, calls } = await openPage(granted, { onGranted: () => {} })
    gate.start()
    for (const call of [0, 1, 2]) {
      calls[call]?.reject(busyCamera())
      await vi.advanceTimersByTimeAsync(500)
    }
    expect((await reportOf(gate)).devices.camera).toMatchObject({ cause: 'busyOrSystem', error: 'NotReadableError' })
    gate.retry()
    calls.at(-1)?.resolve(makeStream())
    await flush()
    const { devices, log } = await reportOf(gate)
    expect(devices.camera).not.toHaveProperty('error')
    expect(log.at(-1)).toMatchObject({ name: 'joined' })
  })

  it('counts the devices of a kind, and an alias of Chromium’s for none', async () => {
    const { gate, listed } = await openPage(granted)
    const outputs = ['default', 'communications', 'a', 'b'].map((id) => row('audiooutput', id))
    listed.splice(0, 2, row('videoinput'), row('videoinput'), row('audioinput', 'default'), ...outputs)
    expect((await reportOf(gate)).listed).toEqual({ camera: 2, microphone: 1, speaker: 2 })
  })

  it.each([
    ['https://clinic.example', 'https://clinic.example'],
    ['http://localhost:3000', 'http://localhost:3000'],
    ['http://[2001:db8::1]:8080', 'http://[2001:db8::1]:8080'],
    ['null', 'null'],
    ['file:///home/marie', undefined],
    ['capacitor://localhost', undefined],
    ['https://marie:secret@clinic.example', undefined],
    ['https://clinic.example/visit', undefined],
    ['https://clinic.example#marie', undefined],
  ])('takes from the origin %s no more than %s', async (origin, told) => {
    const { gate, browser } = await openPage(granted)
    Object.assign(browser, { location: { origin } })
    expect((await reportOf(gate)).origin).toBe(told)
  })

  it('keeps of a test call and of what was tried only what it knows', async () => {
    const { gate } = await openPage(granted)
    const path = { reached: true, setUpMs: 12.5, roundTripMs: Number.NaN, weak: ['loss', 'SECRET'], address: 'SECRET' }
    const network = { publicAddress: true, best: 'udp', transports: { udp: path, sctp: path }, candidate: 'SECRET' }
    const tried = [
      { step: 'otherDevice', result: 'noneFound', label: 'SECRET' },
      { step: 'SECRET', result: 'worked' },
    ]
    const report = await reportOf(gate, {
      tried,
      testCall: { kind: 'weak', camera: 'works', microphone: 'SECRET', network },
    } as unknown as ReportOptions)
    expect(report.tried).toEqual([{ step: 'otherDevice', result: 'noneFound' }])
    expect(report.testCall).toEqual({
      kind: 'weak',
      camera: 'works',
      network: {
        publicAddress: true,
        best: 'udp',
        transports: { udp: { reached: true, setUpMs: 12.5, weak: ['loss'] } },
      },
    })
  })
})

describe('a report can be had', () => {
  const broken = () => {
    throw new Error('SECRET')
  }
  const hangs = () => new Promise<never>(() => {})
  const getter = (name: string) => (browser: BrowserWindow) => Object.defineProperty(browser, name, { get: broken })

  it.each<[where: string, break_: (browser: BrowserWindow) => unknown]>([
    ['storage is blocked', (browser) => [getter('sessionStorage')(browser), getter('localStorage')(browser)]],
    ['there are no mediaDevices', ({ navigator }) => Object.assign(navigator, { mediaDevices: undefined })],
    ['the list throws', ({ navigator }) => Object.assign(navigator.mediaDevices!, { enumerateDevices: broken })],
    ['the list never comes', ({ navigator }) => Object.assign(navigator.mediaDevices!, { enumerateDevices: hangs })],
    [
      'the list is rubbish',
      ({ navigator }) => Object.assign(navigator.mediaDevices!, { enumerateDevices: async () => [null, 'x'] }),
    ],
    [
      'the browser does not say its name',
      ({ navigator }) => Object.defineProperty(navigator, 'userAgent', { get: broken }),
    ],
    [
      'the system’s version never comes',
      ({ navigator }) => Object.assign(navigator.userAgentData!, { getHighEntropyValues: hangs }),
    ],
    ['the page has no address', (browser) => Object.assign(browser, { location: undefined })],
    ['the address throws', getter('location')],
    ['the frame throws', getter('parent')],
  ])('where %s', async (_, break_) => {
    const { gate, browser } = await openPage(granted)
    break_(browser)
    expect(JSON.stringify(await reportOf(gate))).not.toContain('SECRET')
  })
})

describe('nothing private is in a report', () => {
  const secrets = fc.string({ unit: 'binary', maxLength: 20 }).map((text) => `SECRET${text}`)
  const hostile = fc.letrec((tie) => ({
    value: fc.oneof(
      { withCrossShrink: true },
      secrets,
      fc.anything(),
      fc.dictionary(
        fc.constantFrom('step', 'result', 'kind', 'network', 'transports', 'udp', 'weak', 'label'),
        tie('value'),
      ),
      fc.array(tie('value'), { maxLength: 3 }),
      secrets.map((text) => {
        const error = new Error(text)
        return Object.defineProperties(error, {
          kind: {
            get: () => {
              throw error
            },
          },
          name: { value: text },
        })
      }),
    ),
  })).value
  const names = fc.oneof(
    secrets,
    fc.constantFrom('NotAllowedError', 'NotReadableError', 'OverconstrainedError', 'NotFoundError'),
  )

  it('whatever devices, browsers, pages and apps say', async () => {
    await fc.assert(
      fc.asyncProperty(secrets, names, hostile, hostile, async (secret, name, tried, testCall) => {
        const page = await openPage(prompt, {
          constraints: { camera: { deviceId: { exact: secret } } },
          onGranted: () => Promise.reject(Object.assign(new Error(secret), { name: secret })),
        })
        const { gate, calls, listed, browser, queried } = page
        const address = `https://clinic.example/${encodeURIComponent(secret)}#${secret}`
        Object.assign(browser, {
          name: secret,
          document: Object.assign(browser.document, { title: secret, cookie: secret }),
        })
        Object.assign(browser, { location: { href: address, hash: secret, origin: secret } })
        Object.assign(browser.navigator, { userAgent: `${chrome} ${secret}`, language: secret })
        browser.sessionStorage!.setItem('precall:visit', `${secret} ${Date.now()}`)
        browser.localStorage!.setItem(secret, secret)
        const labelled = ['videoinput', 'audioinput', 'audiooutput', secret].map((kind) => ({
          kind,
          label: secret,
          deviceId: secret,
          groupId: secret,
        }))
        listed.splice(0, 2, ...labelled)
        for (const told of ['pressed', 'guideShown', 'browserButton', 'assistance', secret]) {
          gate.tell({ name: told, by: secret, guide: secret, result: secret, text: secret } as never)
        }
        gate.start()
        gate.confirm()
        Object.assign(queried, { camera: secret })
        calls.at(-1)?.reject(Object.assign(new Error(secret), { name, constraint: secret, candidate: secret }))
        await vi.advanceTimersByTimeAsync(2000)
        const report = await reportOf(gate, { tried, testCall } as never)
        expect(JSON.stringify(report)).not.toContain('SECRET')
        expect(report.log.length).toBeGreaterThan(2)

        gate.retry()
        calls.at(-1)?.resolve(makeStream())
        await vi.advanceTimersByTimeAsync(2000)
        expect(JSON.stringify(await reportOf(gate))).not.toContain('SECRET')
      }),
      { numRuns: 40 },
    )
  })

  it('as a word of ours that is no one’s own: an id of a guide is one of a few words', async () => {
    const { gate } = await openPage(prompt)
    for (const guide of ['Marie', 'maries-iPhone', 'airpods', 'ios-own-app']) gate.tell({ name: 'guideShown', guide })
    expect((await reportOf(gate)).log).toEqual([{ name: 'guideShown', guide: 'ios-own-app', sincePress: 0 }])
  })

  it('not the id of a visit, which is in the tab’s storage', async () => {
    const { gate } = await openPage(prompt)
    gate.start()
    const [{ visit } = { visit: '' }] = logOf(gate).read()
    expect(visit).not.toBe('')
    expect(JSON.stringify(await reportOf(gate))).not.toContain(visit)
  })
})

describe('the schema of a report', () => {
  it('lets nothing in that it does not name', () => {
    const open: unknown[] = []
    JSON.stringify(reportSchema, (_, schema: unknown) => {
      const { type, additionalProperties, pattern, enum: words } = Object(schema) as Record<string, unknown>
      if (type === 'object' && additionalProperties !== false) open.push(schema)
      if (type === 'string' && !words && !/^\^.*\$$/.test(String(pattern))) open.push(schema)
      return schema
    })
    expect(open).toEqual([])
  })

  it('takes all that is left of anything', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        const kept = allowed(value)
        expect(kept === undefined || validate(kept)).toBe(true)
      }),
    )
  })

  it('is in the package as a file, for those who check a report without JavaScript', async () => {
    const $comment = 'Made of src/report/reportSchema.ts by its test: npx vitest run --project unit createReport -u'
    const text = JSON.stringify({ $comment, ...reportSchema }, null, 2)
    await expect(`${text}\n`).toMatchFileSnapshot('../../report.schema.json')
  })
})

it.each(['1.2.3', '0.0.0-snapshot-20261130072233', '0.0.0-next-20261130', '1.0.0-beta2', '2.0.0-rc.1'])(
  'the version %s, as changesets write them, is one that a report may have',
  (version) => {
    const { precall } = reportSchema.properties as { readonly precall: { readonly pattern: string } }
    expect(version).toMatch(new RegExp(precall.pattern))
  },
)
