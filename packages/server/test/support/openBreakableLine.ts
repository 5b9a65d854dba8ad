import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'

/** A PostgreSQL by TCP, whose connections break when they are about to pass on what a test names. */
export async function openBreakableLine(url: string) {
  const { pathname, searchParams } = new URL(url)
  let breakAt: string | undefined
  const server = createServer((client) => {
    const database = connect(`${searchParams.get('host')}/.s.PGSQL.5432`)
    client.on('data', (data) => {
      if (breakAt && data.includes(breakAt)) {
        breakAt = undefined
        client.destroy()
      } else database.write(data)
    })
    database.on('data', (data) => client.write(data))
    client.on('error', () => {}).on('close', () => database.destroy())
    database.on('error', () => {}).on('close', () => client.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `postgres://postgres@127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`,
    /** Breaks the next connection that asks this. */
    breakAt(text: string) {
      breakAt = text
    },
    hasBroken: () => breakAt === undefined,
    close: () => server.close(),
  }
}
