/** What one side says to the other. */
export interface Message {
  /** Who says it: another name for each call, also of the same person. */
  readonly from: string
  /** Whom it is for. A first hello is for whoever is there. */
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
  /** Nothing can be said or heard any more. */
  readonly onLost: () => void
}

/**
 * How the two sides hear of each other: here by BroadcastChannel, so that a call between two tabs works at once.
 *
 * Change: to your own server, a WebSocket say. What is said has to arrive in order, and in no other room.
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
