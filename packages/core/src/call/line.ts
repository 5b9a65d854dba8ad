import { liveTracksOf } from './course'

/** Two connections of the page with each other: what goes in at one end comes out at the other, encoded and decoded on the way. */
export interface Line {
  readonly near: RTCPeerConnection
  readonly far: RTCPeerConnection
  state(): 'connecting' | 'connected' | 'failed'
  /** The error of a server that has answered, and refused. */
  refusedWith(): number | undefined
  /** There is no address for the name of a server, and so no way out. */
  isUnresolved(): boolean
  /** Turns everything off that came with the line, and nothing else. */
  close(): void
}

/** The browser did not take a configuration, and said why. */
export interface NotTaken {
  readonly error: unknown
}

export type Connection = new (configuration?: RTCConfiguration) => RTCPeerConnection

/**
 * Throws what the browser throws at the configuration. `onFar` gets what comes out.
 *
 * What a browser says about a connection may hold addresses and credentials, so none of it is passed on.
 */
export function openLine(
  Connection: Connection,
  configuration: RTCConfiguration,
  stream: MediaStream,
  onFar: (stream: MediaStream) => void,
): Line {
  const near = new Connection(configuration)
  let far: RTCPeerConnection
  try {
    far = new Connection(configuration)
  } catch (error) {
    close(near)
    throw error
  }
  const ends = [near, far] as const
  const candidates = new Map(ends.map((end) => [end, 0]))
  const received: MediaStreamTrack[] = []
  let refusedWith: number | undefined
  let lookUpFailed = false
  let broken = false
  let farStream: MediaStream | undefined

  const described = [connectTo(near, far), connectTo(far, near)] as const
  far.ontrack = ({ track, streams: [coming] }) => {
    received.push(track)
    if (!coming || coming === farStream) return
    farStream = coming
    onFar(coming)
  }
  negotiate().catch(() => (broken = true))

  /** Passes on the candidates of one end, once the other is ready for them. Returns what says that it is. */
  function connectTo(end: RTCPeerConnection, other: RTCPeerConnection): () => void {
    let isReady = (): void => {}
    const ready = new Promise<void>((resolve) => (isReady = resolve))
    end.onicecandidate = ({ candidate }) => {
      if (!candidate?.candidate) return
      candidates.set(end, (candidates.get(end) ?? 0) + 1)
      ready.then(() => other.addIceCandidate(candidate)).catch(() => undefined)
    }
    end.onicecandidateerror = ({ errorCode, errorText }) => {
      // 701 is no answer at all: https://w3c.github.io/webrtc-pc/#rtcpeerconnectioniceerrorevent
      if (errorCode >= 300 && errorCode <= 699) refusedWith = errorCode
      // docs/facts/browsers.md#names-of-relays
      else if (/host lookup/i.test(errorText)) lookUpFailed = true
    }
    return isReady
  }

  async function negotiate(): Promise<void> {
    for (const track of liveTracksOf(stream)) near.addTrack(track, stream)
    const offer = await near.createOffer()
    await near.setLocalDescription(offer)
    await far.setRemoteDescription(offer)
    described[0]()
    const answer = await far.createAnswer()
    await far.setLocalDescription(answer)
    await near.setRemoteDescription(answer)
    described[1]()
  }

  /** It has looked everywhere, and found no way out. */
  const isHopeless = (end: RTCPeerConnection) => end.iceGatheringState === 'complete' && candidates.get(end) === 0

  return {
    near,
    far,
    state() {
      if (broken || ends.some(hasFailed) || ends.some(isHopeless)) return 'failed'
      return ends.every(isConnected) ? 'connected' : 'connecting'
    },
    refusedWith: () => refusedWith,
    // Another interface of the device may still be waiting for an answer.
    isUnresolved: () => lookUpFailed && ends.some(isHopeless),
    close() {
      ends.forEach(close)
      // They end with their connection, except in half a browser.
      for (const track of received) track.stop()
    },
  }
}

/** Undefined if the browser takes the configuration. */
export function whyNotTaken(Connection: Connection, configuration: RTCConfiguration): NotTaken | undefined {
  try {
    close(new Connection(configuration))
    return undefined
  } catch (error) {
    return { error }
  }
}

export function close(connection: RTCPeerConnection): void {
  connection.onicecandidate = connection.onicecandidateerror = connection.ontrack = null
  try {
    connection.close()
  } catch {
    // It was never open.
  }
}

// Firefox before 113 has no `connectionState`: https://caniuse.com/mdn-api_rtcpeerconnection_connectionstate
const hasFailed = (end: RTCPeerConnection) => (end.connectionState ?? end.iceConnectionState) === 'failed'
const isConnected = (end: RTCPeerConnection) =>
  end.connectionState
    ? end.connectionState === 'connected'
    : ['connected', 'completed'].includes(end.iceConnectionState)
