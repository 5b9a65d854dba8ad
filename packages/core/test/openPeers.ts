import { vi } from 'vitest'
import { makeStream } from './makeStream'
import { granted } from './openGate'
import { openWindow } from './openWindow'

type Stats = Readonly<Record<string, unknown>>

interface Levers {
  /** What an end says after so many milliseconds. */
  stats?(at: number): unknown
  /** How long a connection takes; never, if it is infinite. */
  readonly connectsAfter?: number
  readonly fails?: boolean
  construct?(configuration: RTCConfiguration | undefined): void
  readonly members?: Readonly<Record<string, unknown>>
}

/** A window whose calls do as the test says, and a stream to send. It counts what is left on. */
export function openPeers({ stats = works, connectsAfter = 0, fails = false, construct, members }: Levers = {}) {
  const page = openWindow({ ...granted })
  const stream = makeStream()
  const far = makeStream()
  const made: FakePeer[] = []
  let cameOut = false

  class FakePeer {
    readonly madeAt = Date.now()
    closed = false
    iceGatheringState = 'gathering'
    ontrack: ((event: unknown) => void) | null = null
    onicecandidate: ((event: unknown) => void) | null = null
    onicecandidateerror: ((event: unknown) => void) | null = null
    constructor(readonly configuration?: RTCConfiguration) {
      construct?.(configuration)
      made.push(this)
      Object.assign(this, members)
    }
    get connectionState() {
      if (this.closed) return 'closed'
      if (fails) return 'failed'
      return Date.now() - this.madeAt >= connectsAfter ? 'connected' : 'connecting'
    }
    addTrack() {}
    createDataChannel() {}
    async createOffer(): Promise<unknown> {
      return { type: 'offer', sdp: secret }
    }
    async createAnswer(): Promise<unknown> {
      return { type: 'answer', sdp: secret }
    }
    async setLocalDescription() {
      this.onicecandidate?.({ candidate: { candidate: secret, type: 'srflx' } })
    }
    async setRemoteDescription({ type }: { readonly type: string }) {
      if (this.closed) throw new DOMException(secret, 'InvalidStateError')
      cameOut ||= type === 'offer'
      if (type === 'offer') far.getTracks().forEach((track) => this.ontrack?.({ track, streams: [far] }))
    }
    async addIceCandidate() {}
    async getStats(): Promise<unknown> {
      return stats(Date.now() - this.madeAt)
    }
    close() {
      this.closed = true
    }
  }

  Object.assign(page.browser, { RTCPeerConnection: FakePeer })
  return {
    ...page,
    stream: stream as unknown as MediaStream,
    /** The stream that comes out, as the app gets it. */
    far: far as unknown as MediaStream,
    end: (kind: string) => stream.end(kind),
    made,
    /** What is on now that was not on before, and what is off that was on. */
    leftovers: () => ({
      open: made.filter(({ closed }) => !closed).length,
      farTracks: cameOut ? far.liveTracks : 0,
      stopped: 2 - stream.liveTracks,
    }),
  }
}

export const nothingLeft = { open: 0, farTracks: 0, stopped: 0 }

/** No word of it may leave a test call. */
export const secret = 'candidate:1 1 udp 99 203.0.113.7 40000 typ srflx SECRET'

/** Runs what is pending for so long. */
export async function pass(seconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(seconds * 1000)
}

/** Statistics in the names of https://w3c.github.io/webrtc-stats/, with what of them is otherwise. */
export function statsLike(changes: Readonly<Record<string, Stats>> = {}) {
  return (at: number): ReadonlyMap<string, Stats> => {
    const packets = at / 10
    const list: Stats[] = [
      {
        id: 'video',
        type: 'inbound-rtp',
        kind: 'video',
        framesDecoded: at / 40,
        ...flow(packets),
        ...changes['video'],
      },
      {
        id: 'audio',
        type: 'inbound-rtp',
        kind: 'audio',
        totalSamplesReceived: at,
        ...flow(packets),
        ...changes['audio'],
      },
      { id: 'source', type: 'media-source', kind: 'audio', totalAudioEnergy: at / 1e6, ...changes['source'] },
      { id: 'sent', type: 'outbound-rtp', kind: 'video', qualityLimitationReason: 'none', ...changes['sent'] },
      { id: 'transport', type: 'transport', selectedCandidatePairId: 'pair' },
      { id: 'other', type: 'candidate-pair', currentRoundTripTime: 9 },
      {
        id: 'pair',
        type: 'candidate-pair',
        currentRoundTripTime: 0.08,
        availableOutgoingBitrate: 2e6,
        ...changes['pair'],
      },
      { id: 'local', type: 'local-candidate', address: secret },
    ]
    return new Map(list.map((stats) => [String(stats['id']), stats]))
  }
}

const flow = (packets: number) => ({
  packetsReceived: packets,
  packetsLost: 0,
  bytesReceived: packets * 500,
  jitter: 0.004,
})

const works = statsLike()
