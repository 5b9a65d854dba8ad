// Over 200 lines: who is there, who sends and who left is one story, and PeerJS tells it in eleven events.
import type { Report } from '@precall/core/report'
import type { Device, GateState } from '@precall/react'
import type { TrackChange } from '@precall/react/check'
import { type DataConnection, type MediaConnection, Peer } from 'peerjs'
import { type News, readNews } from './news'
import type { Line, Way } from './way'

/** The state of one side of a visit. A new object for each change. */
export interface CallState {
  /** The line to the other side. `taken`: this visit is open in another tab. */
  readonly line: 'closed' | 'connecting' | 'open' | 'taken'
  /** The server has said that the visit is over. */
  readonly over?: boolean
  /** The person's own stream, from joining to hanging up. The call owns it. */
  readonly own?: MediaStream | undefined
  /** What the person has turned off for a moment. */
  readonly paused: readonly Device[]
  /** What ended by itself: unplugged, or turned off in the browser. */
  readonly stopped: readonly Device[]
  /** What the other side last said, while it is there. */
  readonly other?: News | undefined
  readonly otherStream?: MediaStream | undefined
}

/** One side of a visit: sends and receives from `join` to `leave`, and knows about the other as early as its way allows. */
export interface Call {
  getState(): CallState
  subscribe(listener: () => void): () => void
  /** Tells the other side how far this one is. */
  tell(gate: GateState | undefined): void
  /** Sends what the person has read of what was found. Rejects if no one is there to get it. */
  send(report: Report): Promise<void>
  /**
   * Takes the stream into the call instead of the one before, and owns it. Rejects, and owns nothing, if there is no line, or
   * if `signal` aborts before.
   */
  join(stream: MediaStream, signal?: AbortSignal): Promise<void>
  /** Sends another track of the stream, of a device that the person has switched to. */
  replace(change: TrackChange): Promise<void>
  /** Sends the picture of a screen instead of the camera's, until there is none any more. The call does not stop it. */
  share(screen: MediaStreamTrack | undefined): void
  /** Stops sending one device, or sends it again. */
  pause(device: Device, paused: boolean): void
  /** Hangs up: stops every track. The other side is still heard of. */
  leave(): void
  /** Leaves, and is no longer there. */
  close(): void
}

const heartbeat = 2000
/** A page that was closed says so; one that crashed just stops talking. */
const silence = 7000
/** A page that was reloaded may find its own old line still taken for a moment, but not for so many tries. */
const quickRetries = 4
const retryAfter = { quick: 500, patient: 2000 }
const joinPatience = 10_000

export function openCall(way: Way): Call {
  const load = crypto.randomUUID()
  const listeners = new Set<() => void>()
  const lines = new Set<DataConnection>()
  let state: CallState = { line: way.isOpenFromTheStart ? 'connecting' : 'closed', paused: [], stopped: [] }
  let gate: GateState | undefined
  let report: Report | undefined
  let screen: MediaStreamTrack | undefined
  let peer: Peer | undefined
  let other = ''
  /** Which line is wanted: what was asked for before it comes too late. */
  let wanted = 0
  let outgoing: MediaConnection | undefined
  let incoming: MediaConnection | undefined
  let dialled: DataConnection | undefined
  let count = 0
  let lastHeard = 0
  let failures = 0
  let refusals = 0
  let retry: ReturnType<typeof setTimeout> | undefined

  function set(change: Partial<CallState>) {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }

  function connect({ token, signalling }: Line) {
    const { protocol, hostname, port, pathname } = new URL(signalling.url)
    const secure = protocol === 'https:'
    other = signalling.other
    const opened = new Peer(signalling.id, {
      host: hostname,
      port: Number(port) || (secure ? 443 : 80),
      path: pathname,
      secure,
      debug: 0,
      // PeerJS would ask public servers for a way round firewalls; both pages are on this machine.
      config: { iceServers: [] },
      ...(token && { token }),
    })
    peer = opened
    opened.on('open', () => {
      failures = 0
      refusals = 0
      set({ line: 'open' })
      dial()
    })
    opened.on('connection', listenTo)
    opened.on('call', receive)
    opened.on('error', ({ type }) => {
      refusals = type === 'unavailable-id' ? refusals + 1 : 0
      if (type === 'peer-unavailable' && !dialled?.open) dialled?.close()
    })
    for (const end of ['disconnected', 'close'] as const) opened.on(end, () => peer === opened && connectAgain())
  }

  /** Starts over with a new line: a lost one may stay lost, and a new one finds its way back within a second. */
  function connectAgain() {
    const lost = peer
    peer = undefined
    lost?.destroy()
    forgetOther()
    failures++
    set({ line: refusals >= quickRetries ? 'taken' : 'connecting' })
    clearTimeout(retry)
    retry = setTimeout(reconnect, failures < quickRetries ? retryAfter.quick : retryAfter.patient)
  }

  function reconnect() {
    const own = ++wanted
    way.find().then(
      (line) => own === wanted && connect(line),
      (error: unknown) => {
        if (own !== wanted) return
        if (!way.isOver(error)) return connectAgain()
        hangUp()
        set({ over: true })
      },
    )
  }

  /** No line is wanted any more. */
  function disconnect() {
    wanted++
    clearTimeout(retry)
    const closing = peer
    peer = undefined
    closing?.destroy()
  }

  /** The side that comes second finds the first. The first hears that no one is there, and is found later. */
  function dial() {
    if (!peer?.open) return
    dialled = peer.connect(other, { reliable: true })
    listenTo(dialled)
  }

  function listenTo(line: DataConnection) {
    if (line.peer !== other) return line.close()
    line.on('open', () => {
      lines.add(line)
      sendNews()
    })
    line.on('data', (message) => {
      const news = readNews(message)
      if (news) hear(news)
    })
    line.on('close', () => {
      if (lines.delete(line) && lines.size === 0) loseOther()
    })
    line.on('error', () => line.close())
  }

  function hear(news: News) {
    lastHeard = Date.now()
    const sameLoad = state.other?.load === news.load
    if (state.other && sameLoad && news.count <= state.other.count) return
    if (!sameLoad) endStreams()
    if (!news.sending) endIncoming()
    set({ other: news })
    sendStream()
  }

  function sendNews() {
    const { own } = state
    // The other side sees the screen, whether the camera is off or not.
    const paused = screen ? state.paused.filter((device) => device !== 'camera') : state.paused
    const news: News = {
      load,
      count: ++count,
      gate,
      sending: own !== undefined,
      paused,
      screen: screen !== undefined,
      report,
    }
    // As text: PeerJS sends that in pieces, however long, and no JSON beyond 16 kB.
    for (const line of lines) void line.send(JSON.stringify(news))
  }

  /** Two calls, each one way, so that neither side has to wait for the other or to be asked again. */
  function sendStream() {
    if (!state.own || !state.other || outgoing || !peer?.open) return
    const sent = peer.call(other, screen ? new MediaStream([...state.own.getAudioTracks(), screen]) : state.own)
    outgoing = sent
    const ended = () => {
      if (outgoing === sent) outgoing = undefined
    }
    sent.on('close', ended)
    sent.on('error', ended)
  }

  function receive(call: MediaConnection) {
    if (call.peer !== other) return call.close()
    endIncoming()
    incoming = call
    call.on('stream', (otherStream) => incoming === call && set({ otherStream }))
    call.on('close', () => incoming === call && endIncoming())
    call.answer()
  }

  function endIncoming() {
    const ended = incoming
    incoming = undefined
    ended?.close()
    if (state.otherStream) set({ otherStream: undefined })
  }

  /** `ended` is for what ends by itself: a track that we stop says nothing. */
  function watch(stream: MediaStream) {
    for (const track of stream.getTracks()) watchTrack(stream, track)
  }

  function watchTrack(stream: MediaStream, track: MediaStreamTrack) {
    const device = track.kind === 'video' ? 'camera' : 'microphone'
    track.addEventListener('ended', () => {
      if (state.own !== stream || !stream.getTracks().includes(track)) return
      set({ stopped: [...state.stopped.filter((other) => other !== device), device] })
    })
  }

  function stopSending() {
    outgoing?.close()
    outgoing = undefined
  }

  /** Instead of what is sent of its kind. */
  async function sendTrack(track: MediaStreamTrack) {
    const senders = outgoing?.peerConnection?.getSenders() ?? []
    const sender = senders.find((sender) => sender.track?.kind === track.kind)
    if (sender) await sender.replaceTrack(track)
    // The call had no device of this kind, so it is offered once more.
    else restart()
  }

  function restart() {
    stopSending()
    sendStream()
  }

  function endStreams() {
    stopSending()
    endIncoming()
  }

  function forgetOther() {
    for (const line of lines) {
      lines.delete(line)
      line.close()
    }
    endStreams()
    if (state.other) set({ other: undefined })
  }

  /** Lost, not gone for certain: a page that slept for a while is found again. */
  function loseOther() {
    forgetOther()
    dial()
  }

  const beat = setInterval(() => {
    if (state.other && Date.now() - lastHeard > silence) loseOther()
    sendNews()
    sendStream()
  }, heartbeat)

  function lineOpened(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const settle = (settled: () => void) => {
        clearTimeout(limit)
        listeners.delete(look)
        settled()
      }
      const look = () => {
        if (state.line === 'open') settle(resolve)
        if (state.line === 'taken')
          settle(() => reject(new Error('This visit is open in another tab of this browser.')))
      }
      const limit = setTimeout(
        () => settle(() => reject(new Error('The demo’s server does not answer. Is `npm start` still running?'))),
        joinPatience,
      )
      signal?.addEventListener('abort', () => settle(() => reject(signal.reason as Error)))
      listeners.add(look)
      look()
    })
  }

  /** Turns everything off, and closes a line that is only for the call. */
  function hangUp() {
    stopSending()
    for (const track of state.own?.getTracks() ?? []) track.stop()
    if (state.own) set({ own: undefined, paused: [], stopped: [] })
    sendNews()
    closeLine()
  }

  function closeLine() {
    if (way.isOpenFromTheStart) return
    disconnect()
    forgetOther()
    set({ line: 'closed' })
  }

  const lookAgain = () => !state.other && dial()
  addEventListener('online', lookAgain)
  if (way.isOpenFromTheStart) reconnect()

  return {
    getState: () => state,
    subscribe(listener) {
      const entry = () => listener()
      listeners.add(entry)
      return () => listeners.delete(entry)
    },
    tell(next) {
      gate = next
      sendNews()
    },
    async send(found) {
      if (way.send) return way.send(found)
      if (lines.size === 0) throw new Error('The clinician’s page is not open, so no one would get the report.')
      report = found
      sendNews()
    },
    async join(stream, signal) {
      if (state.line === 'closed') {
        const own = ++wanted
        const line = await way.find(signal).catch((error: unknown) => {
          if (way.isOver(error)) set({ over: true })
          throw error
        })
        // Hung up meanwhile, or joined by another press.
        if (own !== wanted) throw new Error('The call was ended before it began.')
        set({ line: 'connecting', over: false })
        connect(line)
      }
      await lineOpened(signal).catch((error: unknown) => {
        if (!state.own) closeLine()
        throw error
      })
      stopSending()
      for (const track of state.own?.getTracks() ?? []) {
        if (!stream.getTracks().includes(track)) track.stop()
      }
      // What the person had turned off stays off when another device is asked for again.
      const paused = state.paused.filter((device) => !state.stopped.includes(device))
      for (const device of paused) enable(stream, device, false)
      set({ own: stream, paused, stopped: [] })
      watch(stream)
      sendNews()
      sendStream()
    },
    async replace({ device, track, stream }) {
      if (state.own !== stream) return
      watchTrack(stream, track)
      set({ stopped: state.stopped.filter((other) => other !== device) })
      if (device === 'camera' && screen) return
      return sendTrack(track)
    },
    share(next) {
      screen = next
      const picture = next ?? state.own?.getVideoTracks()[0]
      if (picture) void sendTrack(picture)
      else restart()
      sendNews()
    },
    pause(device, paused) {
      if (state.own) enable(state.own, device, !paused)
      set({ paused: [...state.paused.filter((other) => other !== device), ...(paused ? [device] : [])] })
      sendNews()
    },
    leave() {
      const wasIn = state.own !== undefined
      hangUp()
      if (wasIn) way.left?.()
    },
    close() {
      hangUp()
      disconnect()
      clearInterval(beat)
      removeEventListener('online', lookAgain)
    },
  }
}

function enable(stream: MediaStream, device: Device, enabled: boolean) {
  const tracks = device === 'camera' ? stream.getVideoTracks() : stream.getAudioTracks()
  for (const track of tracks) track.enabled = enabled
}
