import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const pages = ['/clinic', '/clinic/day', '/help']

/** A page's address works without its last slash, too: people type it so. */
const slashes: Plugin = {
  name: 'slashes',
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const [path = '', query] = (request.url ?? '').split('?')
      if (!pages.includes(path)) return next()
      response.writeHead(302, { location: `${path}/${query === undefined ? '' : `?${query}`}` }).end()
    })
  },
}

export default defineConfig({
  appType: 'mpa',
  plugins: [slashes, react()],
  optimizeDeps: {
    // Found before the first page asks for them: a dependency found later reloads the page, in the middle of a call.
    entries: ['index.html', 'clinic/index.html', 'clinic/day/index.html', 'help/index.html'],
    include: ['react', 'react-dom/client', 'react/jsx-dev-runtime', 'peerjs'],
  },
})
