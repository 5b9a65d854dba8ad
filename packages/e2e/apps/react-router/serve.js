// Serves what was built, as @react-router/serve does, which brings Express with it, and does not tell which free port it found.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { createRequestListener } from '@react-router/node'

const build = await import(new URL('build/server/index.js', import.meta.url).href)
const renders = createRequestListener({ build, mode: 'production' })
const types = { '.css': 'text/css', '.js': 'text/javascript' }
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://app')
  const type = types[extname(pathname)]
  if (!type) return renders(request, response)
  readFile(join('build/client', pathname)).then(
    (file) => response.setHeader('content-type', type).end(file),
    () => response.writeHead(404).end(),
  )
})
server.listen(Number(process.env.PORT ?? 3000), () => console.log(`http://localhost:${server.address().port}`))
