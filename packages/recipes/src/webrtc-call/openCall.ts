import { openLine, type Line } from './openLine'
import { type Message, openSignalling } from './signalling'

interface CallOptions {
  readonly room: string
  /** What the other side will see and hear. The code that made it stops it. */
  readonly stream: MediaStream
  /** The other side can be seen and heard, or not any more. */
  readonly onOther: (stream: MediaStream | undefined) => void
  readonly onLost: () => void
}

export interface Call {
  /** Sends what the stream has now, instead of what has ended. */
  sendTracks(): void
  hangUp(): void
}

/** Waits in the room for the other side to come, and calls them. */
export function openCall({ room, stream, onOther, onLost }: CallOptions): Call {
  const me = crypto.randomUUID()
  let other: { readonly name: string; readonly line: Line } | undefined

  const { send, close } = openSignalling(room, {
    onLost,
    onMessage({ from, to = me, hello, bye, ...news }) {
      if (to !== me) return
      if (hello && from !== other?.name) meet(from, hello)
      if (from !== other?.name) return
      if (bye) forget()
      else other.line.hear(news)
    },
  })

  function meet(name: string, hello: 'first' | 'back') {
    forget()
    const say = (news: Partial<Message>) => send({ from: me, to: name, ...news })
    if (hello === 'first') say({ hello: 'back' })
    other = { name, line: openLine({ stream, offers: me > name, send: say, onOther }) }
  }

  function forget() {
    other?.line.close()
    other = undefined
    onOther(undefined)
  }

  function hangUp() {
    removeEventListener('pagehide', hangUp)
    send({ from: me, bye: true })
    close()
    forget()
  }

  // If this tab just closed, the other side would hear nothing, and be left with a frozen picture.
  addEventListener('pagehide', hangUp)
  send({ from: me, hello: 'first' })
  return { hangUp, sendTracks: () => other?.line.sendTracks() }
}
