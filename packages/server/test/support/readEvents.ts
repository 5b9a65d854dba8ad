export interface Received<Data> {
  readonly number: number
  readonly data: Data
}

/** Reads an event stream as a page does that asks with `fetch`. */
export function readEvents<Data>(response: Response) {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  return {
    response,
    /** The next event. It waits for one as long as the test may take. */
    async next(): Promise<Received<Data> | undefined> {
      for (;;) {
        const end = text.indexOf('\n\n')
        if (end >= 0) {
          const lines = text.slice(0, end).split('\n')
          text = text.slice(end + 2)
          const fields = new Map(
            lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
          )
          const [id, data] = [fields.get('id'), fields.get('data')]
          if (id !== undefined && data !== undefined) return { number: Number(id), data: JSON.parse(data) as Data }
          continue
        }
        const { done, value } = await reader.read()
        if (done) return undefined
        text += value
      }
    },
    async take(count: number): Promise<Received<Data>[]> {
      const all: Received<Data>[] = []
      while (all.length < count) {
        const event = await this.next()
        if (!event) throw new Error(`The stream ended after ${all.length} events of ${count}.`)
        all.push(event)
      }
      return all
    },
    close: () => reader.cancel().catch(() => {}),
  }
}
