import { connect } from 'node:net'

/** Firefox's own remote protocol: https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html */
export interface Marionette {
  send(command: string, parameters?: object): Promise<unknown>
  close(): void
}

interface Waiting {
  resolve(result: unknown): void
  reject(error: Error): void
}
type Answer = [type: 1, id: number, error: { error: string; message: string } | null, result: unknown]

/** Connects to the Firefox that listens on this port of this machine. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const waiting = new Map<number, Waiting>()
  const socket = connect(port, '127.0.0.1')
  let received: Buffer = Buffer.alloc(0)
  let last = 0
  let greeted: () => void
  const greeting = new Promise<void>((resolve, reject) => {
    greeted = resolve
    socket.once('error', reject)
  })

  /** Each message comes as its length in bytes, a colon, and JSON. */
  const takeMessage = (): unknown => {
    const colon = received.indexOf(':')
    const end = colon + 1 + Number(received.subarray(0, Math.max(colon, 0)))
    if (colon < 0 || received.length < end) return undefined
    const message: unknown = JSON.parse(received.subarray(colon + 1, end).toString())
    received = received.subarray(end)
    return message
  }

  socket.on('data', (data) => {
    received = Buffer.concat([received, data])
    for (let message = takeMessage(); message !== undefined; message = takeMessage()) {
      if (!Array.isArray(message)) {
        // It says who it is, once.
        greeted()
        continue
      }
      const [, id, error, result] = message as Answer
      const { resolve, reject } = waiting.get(id)!
      waiting.delete(id)
      if (error) reject(new Error(`Firefox: ${error.error}: ${error.message}`))
      else resolve(result)
    }
  })
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox is gone.'))
  })
  await greeting

  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        const id = ++last
        waiting.set(id, { resolve, reject })
        const message = JSON.stringify([0, id, command, parameters])
        socket.write(`${Buffer.byteLength(message)}:${message}`)
      }),
    close: () => void socket.destroy(),
  }
}
