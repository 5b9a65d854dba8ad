import type { Sample } from './sample'
import type { CallFigures, TestedDevices, WeakPoint } from './verdict'

/**
 * From where on a path is weak.
 *
 * Loss: where Daily begins to warn, https://docs.daily.co/reference/daily-js/instance-methods/test-peer-to-peer-call-quality.
 * Round trip and jitter: as Twilio warns, https://twilio.com/docs/voice/insights/call-quality-events-twilio-client-sdk; ITU-T
 * G.114 has 150 ms one way for a conversation without effort, and 400 ms for the most that is acceptable. Bitrate: with less,
 * WebRTC does not begin a picture of 640 × 360, `GetDefaultSinglecastBitrateLimits` of
 * https://webrtc.googlesource.com/src/+/refs/heads/main/rtc_base/experiments/encoder_info_settings.cc.
 */
const limits = { lossPercent: 5, roundTripMs: 400, jitterMs: 30, kbps: 300 }

/** What a line did between the first of these and the last. */
export function figuresOf(samples: readonly Sample[], setUpMs: number): CallFigures {
  const [first, last] = [samples[0], samples[samples.length - 1]]
  const passed = (last?.at ?? 0) - (first?.at ?? 0)
  const grown = (name: 'received' | 'lost' | 'bytes') => growth(first?.[name], last?.[name])
  const [received, lost, bytes] = [grown('received'), grown('lost') ?? 0, grown('bytes')]
  const figures: { readonly [name in keyof CallFigures]: CallFigures[name] | undefined } = {
    setUpMs,
    roundTripMs: rounded(mean(samples, 'roundTrip'), 1000),
    jitterMs: rounded(mean(samples, 'jitter'), 1000),
    lossPercent: received ? Math.round((1000 * lost) / (received + lost)) / 10 : undefined,
    bitrateKbps: bytes !== undefined && passed > 0 ? Math.round((bytes * 8) / passed) : undefined,
    // It begins low and climbs.
    availableKbps: rounded(last?.available, 0.001),
  }
  const told = Object.entries(figures).filter(([, value]) => value !== undefined)
  return Object.fromEntries(told) as unknown as CallFigures
}

/** Why a path is weak, worst for a conversation first. */
export function weakPointsOf(
  { lossPercent = 0, roundTripMs = 0, jitterMs = 0, bitrateKbps, availableKbps }: CallFigures,
  samples: readonly Sample[],
): readonly WeakPoint[] {
  // A still picture needs few bits: only where the encoder wants more is what came through too little.
  const isLimited = samples[samples.length - 1]?.isLimited ?? false
  const fits = availableKbps ?? (isLimited ? bitrateKbps : undefined) ?? limits.kbps
  const points: readonly [WeakPoint, boolean][] = [
    ['loss', lossPercent >= limits.lossPercent],
    ['roundTrip', roundTripMs >= limits.roundTripMs],
    ['jitter', jitterMs >= limits.jitterMs],
    ['bitrate', samples.some(({ framesDecoded }) => framesDecoded !== undefined) && fits < limits.kbps],
  ]
  return points.filter(([, isWeak]) => isWeak).map(([point]) => point)
}

/** What came out of lines that were connected. Each count begins again with a line: a device works where one line carried it. */
export function devicesOf(samples: readonly Sample[], stream: MediaStream): TestedDevices {
  const counted = (name: 'framesDecoded' | 'audioPackets' | 'audioEnergy' | 'played') => {
    const values = samples.map((sample) => sample[name]).filter((value) => value !== undefined)
    return values.length > 0 ? Math.max(...values) : undefined
  }
  const [frames, packets, energy, played] = [
    counted('framesDecoded'),
    counted('audioPackets'),
    counted('audioEnergy'),
    counted('played'),
  ]
  return {
    ...(stream.getVideoTracks().length > 0 && {
      camera: frames === undefined ? 'unknown' : frames > 0 ? 'works' : 'nothing',
    }),
    ...(stream.getAudioTracks().length > 0 && {
      microphone: packets === undefined ? 'unknown' : packets === 0 ? 'nothing' : energy === 0 ? 'silent' : 'works',
      speaker: played === undefined ? 'unknown' : played > 0 ? 'played' : 'notPlayed',
    }),
  }
}

/** A count that is not there yet is zero. */
function growth(from: number | undefined, to: number | undefined): number | undefined {
  return to === undefined ? undefined : Math.max(0, to - (from ?? 0))
}

function mean(samples: readonly Sample[], name: 'roundTrip' | 'jitter'): number | undefined {
  const values = samples.map((sample) => sample[name]).filter((value) => value !== undefined)
  return values.length > 0 ? values.reduce((one, other) => one + other) / values.length : undefined
}

function rounded(value: number | undefined, times: number): number | undefined {
  return value === undefined ? undefined : Math.round(value * times)
}
