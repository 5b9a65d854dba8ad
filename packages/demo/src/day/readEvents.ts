/** One event of a stream. `quiet`: the server has only said that it is still there. */
export type Received =
  | { readonly kind: 'event'; readonly id: string; readonly data: string }
  | { readonly kind: 'quiet' }

/** Reads an event stream that came by `fetch`: an `EventSource` could send no secret. https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<Received> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader()
  let text = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      text += value
      const blocks = text.split('\n\n')
      text = blocks.pop() ?? ''
      for (const block of blocks) yield parse(block)
    }
  } finally {
    // To stop reading is to let go of the connection.
    void reader.cancel().catch(() => {})
  }
}

function parse(block: string): Received {
  const fields = new Map(
    block.split('\n').map((line) => {
      const at = line.indexOf(':')
      return [line.slice(0, at), line.slice(at + 1).trim()] as const
    }),
  )
  const [id, data] = [fields.get('id'), fields.get('data')]
  return id !== undefined && data !== undefined ? { kind: 'event', id, data } : { kind: 'quiet' }
}
