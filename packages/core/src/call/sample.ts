import type { Course } from './course'
import type { Line } from './line'

/** What the statistics of a line say at one moment. What a browser does not tell, or tells in nonsense, is undefined. */
export interface Sample {
  readonly at: number
  readonly framesDecoded: number | undefined
  readonly audioPackets: number | undefined
  /** Since the start. Zero: every sample was. */
  readonly audioEnergy: number | undefined
  /** Samples of sound that the page has played. */
  readonly played: number | undefined
  readonly received: number | undefined
  readonly lost: number | undefined
  readonly bytes: number | undefined
  /** In seconds. */
  readonly jitter: number | undefined
  /** In seconds. */
  readonly roundTrip: number | undefined
  /** In bits each second. */
  readonly available: number | undefined
  /** The encoder has less to spend than it wants. */
  readonly isLimited: boolean
}

type Stats = Readonly<Record<string, unknown>>

/** Undefined where the browser tells nothing. */
export async function readSample({ near, far }: Line, course: Course): Promise<Sample | undefined> {
  const statsOf = (end: RTCPeerConnection) => course.ask(async () => listOf(await end.getStats()))
  const [sent, came] = await Promise.all([statsOf(near), statsOf(far)])
  if (!sent || !came) return undefined

  const inbound = came.filter(({ type }) => type === 'inbound-rtp')
  const audio = inbound.filter(isOf('audio'))
  const pair = selectedPair(sent)
  return {
    at: course.now(),
    framesDecoded: sum(inbound.filter(isOf('video')), 'framesDecoded'),
    audioPackets: sum(audio, 'packetsReceived'),
    // That goes in: Chromium decodes only what is played.
    audioEnergy:
      sum(sent.filter(({ type }) => type === 'media-source').filter(isOf('audio')), 'totalAudioEnergy') ??
      sum(audio, 'totalAudioEnergy'),
    played: sum(audio, 'totalSamplesReceived'),
    received: sum(inbound, 'packetsReceived'),
    lost: sum(inbound, 'packetsLost'),
    bytes: sum(inbound, 'bytesReceived'),
    // A big picture is many packets at once, which looks like jitter: the limit is one for voice.
    jitter: most(audio, 'jitter') ?? most(inbound, 'jitter'),
    roundTrip: pair && number(pair['currentRoundTripTime']),
    available: pair && number(pair['availableOutgoingBitrate']),
    isLimited: sent.some(({ qualityLimitationReason }) => qualityLimitationReason === 'bandwidth'),
  }
}

function listOf(report: RTCStatsReport): readonly Stats[] {
  const list: Stats[] = []
  report.forEach((stats: Stats) => list.push({ ...stats }))
  return list
}

const isOf = (kind: 'audio' | 'video') => (stats: Stats) => (stats['kind'] ?? stats['mediaType']) === kind

/** Only Firefox says `selected`, and only the others name the pair in their transport. */
function selectedPair(list: readonly Stats[]): Stats | undefined {
  const ids: readonly unknown[] = list
    .map(({ selectedCandidatePairId }) => selectedCandidatePairId)
    .filter((id) => id !== undefined)
  const pairs = list.filter(({ type }) => type === 'candidate-pair')
  return pairs.find(({ id, selected }) => selected === true || ids.includes(id))
}

function sum(list: readonly Stats[], name: string): number | undefined {
  const numbers = numbersIn(list, name)
  return numbers.length > 0 ? numbers.reduce((one, other) => one + other) : undefined
}

function most(list: readonly Stats[], name: string): number | undefined {
  const numbers = numbersIn(list, name)
  return numbers.length > 0 ? Math.max(...numbers) : undefined
}

function numbersIn(list: readonly Stats[], name: string): number[] {
  return list.map((stats) => number(stats[name])).filter((value) => value !== undefined)
}

// Late packets that were taken for lost can make `packetsLost` negative.
function number(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? Math.max(0, value) : undefined
}
