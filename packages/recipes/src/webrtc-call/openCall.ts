import { openLine, type Line } from './openLine'
import { openSignalling } from './signalling'

interface CallOptions {
  readonly room: string
  /** What the other side is to see and hear. Whoever made it stops it. */
  readonly stream: MediaStream
  /** The other side can be seen and heard, or not any more. */
  readonly onOther: (stream: MediaStream | undefined) => void
  readonly onLost: () => void
}

/** Waits in the room for somebody else to come, and calls them. Returns how to hang up. */
export function openCall({ room, stream, onOther, onLost }: CallOptions): () => void {
  const me = crypto.randomUUID()
  let other: { readonly name: string; readonly line: Line } | undefined

  const { send, close } = openSignalling(room, {
    onLost,
    onMessage({ from, hello, bye, ...news }) {
      if (hello && from !== other?.name) {
        forget()
        other = {
          name: from,
          line: openLine({ stream, polite: me < from, onOther, send: (news) => send({ from: me, ...news }) }),
        }
        if (hello === 'first') send({ from: me, hello: 'again' })
      }
      if (from !== other?.name) return
      if (bye) forget()
      else other.line.hear(news)
    },
  })

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

  // A closed tab says no more, and without this the other side would look at a still picture.
  addEventListener('pagehide', hangUp)
  send({ from: me, hello: 'first' })
  return hangUp
}
