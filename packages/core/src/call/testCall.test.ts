import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { countListeners } from '../../test/countListeners'
import { setUpGates } from '../../test/openGate'
import { nothingLeft, openPeers, pass, secret, statsLike } from '../../test/openPeers'
import type { TestCallOptions } from './testCallOptions'
import type { CallVerdict } from './verdict'

setUpGates()

const iceServers = [
  {
    urls: ['stun:stun.example', 'turn:relay.example', 'turn:relay.example?transport=tcp', 'turns:relay.example'],
    username: 'SECRET',
    credential: 'SECRET',
  },
]
type Page = ReturnType<typeof openPeers>
type OnFar = NonNullable<TestCallOptions['onFar']>
type OnProgress = NonNullable<TestCallOptions['onProgress']>

async function verdictOf(page: Page, options: Partial<TestCallOptions> = {}, seconds = 60): Promise<CallVerdict> {
  const verdict = testCall({ stream: page.stream, browser: page.browser, ...options })
  await pass(seconds)
  return verdict
}

/** What an end says about the way to its servers. */
function says(errorCode: number, errorText = secret, iceGatheringState = 'complete') {
  return {
    connectsAfter: Infinity,
    members: {
      async setLocalDescription(this: { onicecandidateerror?(event: unknown): void; iceGatheringState: string }) {
        this.iceGatheringState = iceGatheringState
        this.onicecandidateerror?.({ errorCode, errorText, url: secret })
      },
    },
  }
}

let errors: unknown[][] = []
const toldDeveloper = () => errors.map((words) => words.join(' '))
let testCall: typeof import('./testCall').testCall
beforeEach(async () => {
  // Each test has a page of its own, which has told no one yet.
  vi.resetModules()
  ;({ testCall } = await import('./testCall'))
  errors = []
  vi.spyOn(console, 'error').mockImplementation((...words: unknown[]) => void errors.push(words))
})

const worksWithin = { kind: 'works', camera: 'works', microphone: 'works', speaker: 'played' }
const goodPath = {
  reached: true,
  setUpMs: 0,
  roundTripMs: 80,
  jitterMs: 4,
  lossPercent: 0,
  bitrateKbps: 800,
  availableKbps: 2000,
  weak: [],
}

describe('a test call within the page', () => {
  it('says that camera, microphone and speaker work, shows the far end, and has no figure of the network', async () => {
    const page = openPeers()
    const [onFar, onProgress] = [vi.fn<OnFar>(), vi.fn<OnProgress>()]
    expect(await verdictOf(page, { onFar, onProgress })).toEqual(worksWithin)
    expect(onFar.mock.calls).toEqual([[page.far], [undefined]])
    const shares = onProgress.mock.calls.map(([{ done }]) => done)
    expect(shares[0]).toBe(0)
    expect(shares.at(-1)).toBe(1)
    expect(shares).toEqual([...shares].sort((one, other) => one - other))
    expect(page.leftovers()).toEqual(nothingLeft)
  })

  it.each([
    ['no frame is decoded', { video: { framesDecoded: 0 } }, { camera: 'nothing' }],
    ['no packet of sound comes', { audio: { packetsReceived: 0 } }, { microphone: 'nothing' }],
    ['every sample is zero', { source: { totalAudioEnergy: 0 } }, { microphone: 'silent' }],
  ])('says so where %s', async (_, changes, differs) => {
    const page = openPeers({ stats: statsLike(changes as never) })
    expect(await verdictOf(page)).toEqual({ ...worksWithin, ...differs, kind: 'noMedia' })
  })

  it('is silent about a device that the stream does not have', async () => {
    const page = openPeers()
    Object.assign(page.stream, { getVideoTracks: () => [] })
    expect(await verdictOf(page)).toEqual({ kind: 'works', microphone: 'works', speaker: 'played' })
  })

  it('knows a browser that does not say `selected`, energy or `connectionState`', async () => {
    const bare = () => new Map([['a', { type: 'inbound-rtp', mediaType: 'audio', packetsReceived: 3 }]])
    const page = openPeers({ stats: bare })
    expect(await verdictOf(page)).toEqual({
      kind: 'works',
      camera: 'unknown',
      microphone: 'works',
      speaker: 'unknown',
    })
  })

  it('says that it was not connected where the page cannot call itself, and stops looking at once if there is no way', async () => {
    const never = openPeers({ connectsAfter: Infinity })
    expect(await verdictOf(never, { seconds: 3 }, 3)).toEqual({ kind: 'notConnected' })
    const offline = openPeers({
      connectsAfter: Infinity,
      members: { iceGatheringState: 'complete', setLocalDescription: async () => {} },
    })
    expect(await verdictOf(offline, {}, 0)).toEqual({ kind: 'notConnected' })
    expect([never.leftovers(), offline.leftovers()]).toEqual([nothingLeft, nothingLeft])
  })
})

describe('a test call through a relay', () => {
  it('goes over UDP, TCP and TLS one after the other, through nothing but the relay, for ten seconds each', async () => {
    const page = openPeers()
    const onProgress = vi.fn<OnProgress>()
    expect(await verdictOf(page, { iceServers, onProgress })).toEqual({
      ...worksWithin,
      network: { publicAddress: true, best: 'udp', transports: { udp: goodPath, tcp: goodPath, tls: goodPath } },
    })
    const [, looking, ...lines] = page.made
    expect(looking!.configuration).toEqual({ iceServers })
    expect(lines.map(({ configuration }) => configuration)).toEqual(
      [1, 1, 2, 2, 3, 3].map((url) => ({
        iceTransportPolicy: 'relay',
        iceServers: [{ ...iceServers[0], urls: [iceServers[0]!.urls[url]] }],
      })),
    )
    expect(lines[2]!.madeAt - lines[0]!.madeAt).toBeCloseTo(10_000, -3)
    const told = onProgress.mock.calls.map(([progress]) => progress)
    expect(new Set(told.map(({ transport }) => transport))).toEqual(new Set(['udp', 'tcp', 'tls']))
    expect(told.find(({ transport }) => transport === 'tcp')!.done).toBeCloseTo(1 / 3)
    expect(page.leftovers()).toEqual(nothingLeft)
  })

  it('tries only what there is a server for, and of that what is wanted; without a relay it stays within the page', async () => {
    const [{ urls, ...login }] = iceServers as [(typeof iceServers)[0]]
    const onlyTls = [{ ...login, urls: urls[3]! }]
    expect(await verdictOf(openPeers(), { iceServers: onlyTls })).toMatchObject({ network: { best: 'tls' } })
    expect(await verdictOf(openPeers(), { iceServers, transports: ['tcp'] })).toMatchObject({
      network: { transports: { tcp: goodPath } },
    })
    expect(await verdictOf(openPeers(), { iceServers: [{ urls: 'stun:stun.example' }] })).toEqual(worksWithin)
  })

  it.each([
    ['loss', {}],
    ['roundTrip', { pair: { currentRoundTripTime: 0.41 } }],
    ['jitter', { audio: { jitter: 0.03 } }],
    ['bitrate', { pair: { availableOutgoingBitrate: 299_000 } }],
    ['bitrate', { pair: { availableOutgoingBitrate: undefined }, sent: { qualityLimitationReason: 'bandwidth' } }],
  ])('calls a way weak for its %s', async (point, changes) => {
    const stats = (at: number) => {
      const few = point === 'bitrate' ? { bytesReceived: at / 100 } : {}
      const lost = point === 'loss' ? { packetsLost: at / 50 } : {}
      const { video, audio, ...others } = changes as Record<string, object>
      return statsLike({ ...others, video: { ...video, ...few, ...lost }, audio: { ...audio, ...few } } as never)(at)
    }
    const page = openPeers({ stats })
    const verdict = await verdictOf(page, { iceServers, transports: ['udp'] })
    expect(verdict).toMatchObject({ kind: 'weak', network: { best: 'udp', transports: { udp: { weak: [point] } } } })
  })

  it('counts from nothing where the browser has not counted yet when a way opens', async () => {
    const page = openPeers({ stats: (at) => (at < 500 ? new Map() : statsLike()(at)) })
    expect(await verdictOf(page, { iceServers, transports: ['udp'] })).toMatchObject({
      network: { transports: { udp: { lossPercent: 0, bitrateKbps: 800 } } },
    })
  })

  it('takes the first way that is not weak', async () => {
    const page = openPeers()
    let made = 0
    const construct = () => void (made += 1)
    const slowAtFirst = openPeers({
      construct,
      stats: (at) => statsLike(made < 6 ? { pair: { currentRoundTripTime: 0.9 } } : {})(at),
    })
    expect(await verdictOf(slowAtFirst, { iceServers })).toMatchObject({ kind: 'works', network: { best: 'tcp' } })
    expect(await verdictOf(page, { iceServers })).toMatchObject({ kind: 'works', network: { best: 'udp' } })
  })

  it('knows that the devices work where the last way opens too late to carry them', async () => {
    // Everything is carried but over TLS, which opens just before its time is over.
    const page = openPeers({ stats: (at) => statsLike()(page.made.length > 6 ? 0 : at) })
    expect(await verdictOf(page, { iceServers })).toMatchObject(worksWithin)
  })

  it('judges by the jitter of sound, and by that of the picture only without sound', async () => {
    const changes = { video: { jitter: 0.05 } }
    const transports = ['udp'] as const
    const both = openPeers({ stats: statsLike(changes) })
    expect(await verdictOf(both, { iceServers, transports })).toMatchObject({ kind: 'works' })
    const silent = openPeers({ stats: statsLike({ ...changes, audio: { jitter: undefined } }) })
    expect(await verdictOf(silent, { iceServers, transports })).toMatchObject({ kind: 'weak' })
  })

  it.each([
    ['no answer', { connectsAfter: Infinity }, 'unreachable'],
    ['a way that breaks', { fails: true }, 'unreachable'],
    // An interface without an address of its family cannot look the name up, while another waits for an answer.
    [
      'a name that one interface cannot look up',
      says(701, 'TURN host lookup received error.', 'gathering'),
      'unreachable',
    ],
    ['a connection that fails', says(701, 'Failed to establish connection'), 'unreachable'],
  ])('takes the network for the reason where there is %s', async (_, levers, why) => {
    const page = openPeers(levers)
    expect(await verdictOf(page, { iceServers, transports: ['udp'] })).toMatchObject({
      kind: 'unreachable',
      network: { transports: { udp: { reached: false, why } } },
    })
    expect(page.leftovers()).toMatchObject({ open: 0, stopped: 0 })
    expect(toldDeveloper()).toEqual([])
  })
})

describe('a fault of the app’s servers', () => {
  const relays = [{ ...iceServers[0]!, urls: iceServers[0]!.urls.slice(1, 3) }]
  /** As a browser does, for a reason that may hold anything. */
  const throwing = (name: string, at: (urls: readonly string[]) => boolean) => ({
    construct(configuration: RTCConfiguration | undefined) {
      const urls = (configuration?.iceServers ?? []).flatMap((server) => server.urls)
      if (at(urls)) throw new DOMException(secret, name)
    },
  })
  const any = (urls: readonly string[]) => urls.length > 0

  it.each([
    ['refuses: 401', says(401), 'refused', [/refused .* over UDP, with error 401/]],
    ['is full: 486', says(486), 'refused', [/error 486.* full/]],
    [
      'has a name without an address',
      says(701, 'TURN host lookup received error.'),
      'unresolved',
      [/finds no address/],
    ],
    [
      'has no credential',
      throwing('InvalidAccessError', any),
      'misconfigured',
      [/iceServers.*no credential/, /servers for UDP/],
    ],
    ['is malformed', throwing('SyntaxError', any), 'misconfigured', [/malformed/, /malformed/]],
    [
      'is not taken for a reason of its own',
      throwing('SECRET', any),
      'misconfigured',
      [/does not take/, /does not take/],
    ],
  ])('is none of the person’s network: the relay %s', async (_, levers, why, told) => {
    const page = openPeers(levers)
    expect(await verdictOf(page, { iceServers, transports: ['udp'] })).toEqual({
      kind: 'untested',
      network: { publicAddress: false, transports: { udp: { reached: false, why } } },
    })
    expect(page.leftovers()).toMatchObject({ open: 0, stopped: 0 })
    expect(toldDeveloper()).toEqual(told.map((words) => expect.stringMatching(words)))
    expect(toldDeveloper().join()).not.toMatch(/SECRET|example|candidate|\d\.\d/)
  })

  it('is one although another way is not answered, and is told although another way is free', async () => {
    const onTcp = (urls: readonly string[]) => urls.length === 1 && /tcp/.test(String(urls))
    const blocked = openPeers({ connectsAfter: Infinity, ...throwing('SyntaxError', onTcp) })
    expect(await verdictOf(blocked, { iceServers: relays })).toMatchObject({
      kind: 'untested',
      network: { transports: { udp: { why: 'unreachable' }, tcp: { why: 'misconfigured' } } },
    })
    const free = openPeers(throwing('InvalidAccessError', onTcp))
    expect(await verdictOf(free, { iceServers: relays })).toMatchObject({ kind: 'works', network: { best: 'udp' } })
    expect(toldDeveloper()).toEqual([
      expect.stringMatching(/TCP.*malformed/),
      expect.stringMatching(/TCP.*no credential/),
    ])
  })

  it.each([
    ['is no server at all', ['relay.example'], throwing('SyntaxError', any), /malformed/],
    ['is a malformed STUN server', ['stun:stun.example?transport=udp'], throwing('SyntaxError', any), /malformed/],
    ['no browser has a way to', ['turns:relay.example?transport=udp'], {}, /no browser can reach/],
  ])('is not swallowed by a call within the page, where one %s', async (_, urls, levers, told) => {
    const page = openPeers(levers)
    expect(await verdictOf(page, { iceServers: [{ urls, username: 'SECRET', credential: 'SECRET' }] })).toEqual({
      kind: 'untested',
      network: { publicAddress: false, transports: {} },
    })
    expect(page.leftovers()).toMatchObject({ open: 0, stopped: 0 })
    expect(toldDeveloper()).toEqual([expect.stringMatching(told)])
  })

  it('is not what is seen offline, where no name has an address, and neither is the network', async () => {
    const page = openPeers(says(701, 'TURN host lookup received error.'))
    Object.assign(page.browser.navigator, { onLine: false })
    expect(await verdictOf(page, { iceServers, transports: ['udp'] })).toEqual({ kind: 'notConnected' })
    expect(toldDeveloper()).toEqual([])
  })

  it.each([
    ['iceServers', { urls: 'turn:SECRET' }],
    ['iceServers', 'turn:SECRET'],
    ['iceServers', ['turn:SECRET']],
    ['iceServers', [{ url: 'turn:SECRET' }]],
    ['iceServers', [{ urls: [] }]],
    ['iceServers', [{ urls: ['turn:SECRET', 5] }]],
    ['iceServers', [null]],
    ['transports', 'udp'],
    ['transports', ['UDP']],
    ['signal', new AbortController()],
    ['signal', true],
    ['stream', undefined],
    ['stream', { stream: {} }],
    ['onProgress', {}],
    ['onFar', 'SECRET'],
  ])('is thrown back at once if it is the wrong shape: %s %j', async (name, value) => {
    const page = openPeers()
    const call = testCall({ stream: page.stream, browser: page.browser, [name]: value } as never)
    await expect(call).rejects.toThrow(new RegExp(`^\\[precall\\] testCall: \`${name}\` must be`))
    await expect(call).rejects.not.toThrow(/SECRET/)
    await expect(testCall(undefined as never)).rejects.toThrow(TypeError)
    expect(page.made).toEqual([])
  })

  it('is not that something is null, as it comes out of JSON', async () => {
    const page = openPeers()
    const nothing = { iceServers: null, transports: null, signal: null, seconds: null, onFar: null, onProgress: null }
    expect(await verdictOf(page, nothing as never)).toEqual(worksWithin)
  })
})

describe('the time of a test call', () => {
  it('is the same where the clock of the device is set back', async () => {
    const page = openPeers()
    const onProgress = vi.fn<OnProgress>()
    const verdict = testCall({ stream: page.stream, browser: page.browser, onProgress })
    await pass(3)
    vi.setSystemTime(Date.now() - 3_600_000)
    await pass(8)
    expect(page.leftovers()).toEqual(nothingLeft)
    expect(onProgress.mock.calls.every(([{ done }]) => done >= 0 && done <= 1)).toBe(true)
    expect((await verdict).kind).toBe('works')
  })

  it.each([Infinity, Number.NaN, 0, -1])('is ten seconds for each way where the app asks for %s', async (seconds) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const page = openPeers()
    expect(await verdictOf(page, { seconds }, 11)).toEqual(worksWithin)
  })

  it('is no longer than its ways take where no server says from which address it sees the page', async () => {
    const page = openPeers({ members: { setLocalDescription: async () => {} } })
    const verdict = testCall({
      stream: page.stream,
      browser: page.browser,
      iceServers,
      transports: ['udp'],
      seconds: 1,
    })
    await pass(1.5)
    expect(page.leftovers()).toEqual(nothingLeft)
    expect(await verdict).toMatchObject({ kind: 'works', network: { publicAddress: false } })
  })
})

describe('a test call that cannot be made, or not to its end', () => {
  it('says so in a browser that throws when it is asked for its calls', async () => {
    const page = openPeers()
    Object.defineProperty(page.browser, 'RTCPeerConnection', {
      get() {
        throw new Error(secret)
      },
    })
    expect(await verdictOf(page)).toEqual({ kind: 'cannotRun' })
  })

  it.each([
    ['no calls', undefined],
    ['half of what a call takes', class {}],
    [
      'something that throws when it is looked at',
      {
        get prototype() {
          throw new Error(secret)
        },
      },
    ],
  ])('says so in a browser with %s', async (_, RTCPeerConnection) => {
    const page = openPeers()
    Object.assign(page.browser, { RTCPeerConnection })
    expect(await verdictOf(page)).toEqual({ kind: 'cannotRun' })
  })

  it('says so where nothing can be opened within the page', async () => {
    const page = openPeers({
      construct() {
        throw new Error(secret)
      },
    })
    expect(await verdictOf(page)).toEqual({ kind: 'cannotRun' })
  })

  const hang = () => new Promise<never>(() => {})
  const reject = () => Promise.reject(new Error(secret))
  const fail = () => {
    throw new Error(secret)
  }
  const later = ['createOffer', 'createAnswer', 'setLocalDescription', 'setRemoteDescription', 'getStats']
  it.each([
    ...later.flatMap((name) => [hang, reject, fail].map((how) => [name, how.name, how] as const)),
    ...['addTrack', 'close'].map((name) => [name, fail.name, fail] as const),
  ])('ends, and leaves nothing on, where %s does nothing but %s', async (name, _, how) => {
    const page = openPeers({
      connectsAfter: name === 'getStats' || name === 'close' ? 0 : Infinity,
      members: { [name]: how },
    })
    const within = await verdictOf(page, {}, 13)
    expect(['works', 'notConnected']).toContain(within.kind)
    await verdictOf(page, { iceServers }, 39)
    // What throws when it is closed counts as open for ever.
    expect(page.leftovers()).toMatchObject({ open: name === 'close' ? page.made.length : 0, stopped: 0 })
    expect(page.reported).toEqual([])
  })

  it.each([
    ['nothing', undefined],
    ['rubbish', { forEach: 'no' }],
    ['nonsense', new Map([['x', { type: 'inbound-rtp', kind: 'video', framesDecoded: Number.NaN, jitter: 'late' }]])],
  ])('knows nothing of the devices where the figures are %s', async (_, answer) => {
    const page = openPeers({ stats: () => answer })
    expect(await verdictOf(page)).toEqual({
      kind: 'works',
      camera: 'unknown',
      microphone: 'unknown',
      speaker: 'unknown',
    })
  })

  it('says that a device has stopped: before, meanwhile, or by the app', async () => {
    const off = openPeers()
    off.stream.getTracks().forEach((track) => track.stop())
    expect(await verdictOf(off)).toEqual({ kind: 'ended' })

    const page = openPeers()
    const verdict = testCall({ stream: page.stream, browser: page.browser, iceServers })
    await pass(2)
    page.end('video')
    await pass(0)
    expect(await verdict).toEqual({ kind: 'ended' })
    expect(page.leftovers()).toEqual({ ...nothingLeft, stopped: 1 })

    const stopping = openPeers()
    const other = testCall({ stream: stopping.stream, browser: stopping.browser })
    await pass(2)
    stopping.stream.getTracks()[0]!.stop()
    await pass(0.1)
    expect(await other).toEqual({ kind: 'ended' })
  })

  it('can be cancelled at any moment, and turns off what it turned on', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(35_000), fc.boolean(), fc.boolean(), async (ms, relayed, hangs) => {
        const page = openPeers({ connectsAfter: 700, ...(hangs && { stats: hang }) })
        const listeners = countListeners()
        page.stream.getTracks().forEach(listeners.on)
        const cancel = new AbortController()
        listeners.on(cancel.signal)
        const verdict = testCall({
          stream: page.stream,
          browser: page.browser,
          signal: cancel.signal,
          ...(relayed && { iceServers }),
        })
        await pass(ms / 1000)
        const isOver = page.made.length > 0 && page.leftovers().open === 0
        cancel.abort()
        await pass(0)
        expect((await verdict).kind).toBe(isOver ? 'works' : 'cancelled')
        expect(page.leftovers()).toMatchObject({ open: 0, stopped: 0 })
        expect(listeners.count()).toBe(0)
      }),
      { numRuns: 60 },
    )
  })

  it('is not begun where it is cancelled before', async () => {
    const page = openPeers()
    expect(await verdictOf(page, { signal: AbortSignal.abort() })).toEqual({ kind: 'cancelled' })
    expect(page.leftovers().open).toBe(0)
  })

  it('goes on where what follows it throws, and the app hears about it', async () => {
    const page = openPeers()
    const fault = new Error('The app’s own fault')
    const verdict = await verdictOf(page, {
      onFar: () => {
        throw fault
      },
      onProgress: () => {
        throw fault
      },
    })
    expect(verdict).toEqual(worksWithin)
    expect(page.reported).toContain(fault)
  })
})

describe('what a test call gives away', () => {
  const said: unknown[] = []
  beforeEach(() => {
    said.length = 0
    for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
      vi.spyOn(console, level).mockImplementation((...words: unknown[]) => void said.push(words))
    }
  })

  it.each(['', 'createOffer', 'createAnswer', 'setLocalDescription', 'addIceCandidate', 'getStats'])(
    'is no candidate, no address and no credential, also where the browser fails: %s',
    async (name) => {
      const members = name ? { [name]: () => Promise.reject(new Error(secret)) } : {}
      const told: unknown[] = []
      const page = openPeers({ members })
      const verdict = await verdictOf(page, { iceServers, onProgress: (progress) => told.push(progress) })
      const within = await verdictOf(openPeers({ members }))
      expect(JSON.stringify([verdict, within, told, said, page.reported])).not.toMatch(
        /SECRET|203\.0\.113|candidate|example/,
      )
    },
  )
})
