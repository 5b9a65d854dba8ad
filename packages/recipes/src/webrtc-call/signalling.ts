/** What one side says to the other. */
export interface Message {
  /** Who says it. The name is new for each call, even if the person is the same. */
  readonly from: string
  /** Who it is for. A first hello is for everyone in the room. */
  readonly to?: string
  readonly hello?: 'first' | 'back'
  readonly description?: RTCSessionDescription | null
  readonly candidate?: RTCIceCandidate | null
  readonly bye?: true
}

export interface Signalling {
  send(message: Message): void
  close(): void
}

interface Listeners {
  readonly onMessage: (message: Message) => void
  /** No message can be sent or received any more. */
  readonly onLost: () => void
}

/**
 * How the two sides find each other: here with BroadcastChannel, so that a call between two tabs works at once.
 *
 * Change: use your own server, for example over a WebSocket. Messages must arrive in order, and only in their own room.
 */
export function openSignalling(room: string, { onMessage, onLost }: Listeners): Signalling {
  const channel = new BroadcastChannel(`visit ${room}`)
  channel.onmessage = ({ data }) => onMessage(JSON.parse(data as string) as Message)
  channel.onmessageerror = onLost
  return {
    send: (message) => channel.postMessage(JSON.stringify(message)),
    close: () => channel.close(),
  }
}
