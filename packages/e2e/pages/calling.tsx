// A page that makes test calls, for tests that follow one and read what the page has on afterwards.
import { testCall, type CallProgress, type CallVerdict, type Transport } from '@precall/core/call'

interface Wish {
  readonly iceServers?: readonly RTCIceServer[]
  readonly transports?: readonly Transport[]
  readonly seconds?: number
  /** Cancels it this long after its start. */
  readonly cancelAfter?: number
  readonly withoutCamera?: boolean
}

interface Told {
  readonly verdict: CallVerdict
  readonly progress: readonly CallProgress[]
  /** How wide the picture was that came out at the far end. */
  readonly farWidth: number
  /** The states of all connections of the page, and of the tracks that it was given. */
  readonly connections: readonly string[]
  readonly tracks: readonly string[]
}

declare global {
  interface Window {
    call(wish: Wish): Promise<Told>
  }
}

const connections: RTCPeerConnection[] = []
if (window.RTCPeerConnection) {
  window.RTCPeerConnection = class extends RTCPeerConnection {
    constructor(configuration?: RTCConfiguration) {
      super(configuration)
      connections.push(this)
    }
  }
}

window.call = async ({ cancelAfter, withoutCamera, ...wish }) => {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true, video: !withoutCamera })
  const far = document.createElement('video')
  far.autoplay = true
  document.body.append(far)
  let farWidth = 0
  const progress: CallProgress[] = []
  const cancel = new AbortController()
  if (cancelAfter !== undefined) setTimeout(() => cancel.abort(), cancelAfter)

  const verdict = await testCall({
    ...wish,
    stream,
    signal: cancel.signal,
    onFar: (coming) => (far.srcObject = coming ?? null),
    onProgress(step) {
      progress.push(step)
      farWidth = Math.max(farWidth, far.videoWidth)
    },
  })
  const told = {
    verdict,
    progress,
    farWidth,
    connections: connections.map(({ signalingState }) => signalingState),
    // WebKit has the camera first.
    tracks: stream
      .getTracks()
      .map(({ kind, readyState }) => `${kind} ${readyState}`)
      .sort(),
  }
  stream.getTracks().forEach((track) => track.stop())
  return told
}
