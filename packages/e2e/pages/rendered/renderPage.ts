import { renderToString } from 'react-dom/server'
import { pages } from './pages'

/** The page of this name, as the server sends it. */
export function renderPage(name: string): string | undefined {
  return pages[name] && renderToString(pages[name])
}
