import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle, FOLDER, type ReactVersion } from '../support/pages/bundle'
import { type Pages, serveSites } from '../support/pages/serveSites'
import { temporaryFolder } from '../support/browser/temporaryFolder'

type RenderPage = (name: string) => string | undefined

/** Serves the pages of `pages/rendered`: this React renders them here, and hydrates them in the browser. */
export async function serveRendered(react: ReactVersion): Promise<Pages> {
  const renderPage = await loadRenderer(react)
  const files = await bundle({ hydratePage: `${FOLDER}rendered/hydratePage.ts` }, { react })
  return serveSites(files, (page) => {
    const html = renderPage(page)
    return html === undefined ? undefined : { script: 'hydratePage.js', html }
  })
}

async function loadRenderer(react: ReactVersion): Promise<RenderPage> {
  const files = await bundle({ renderPage: `${FOLDER}rendered/renderPage.ts` }, { react, target: 'server' })
  const folder = temporaryFolder('server')
  const file = join(folder.path, 'renderPage.mjs')
  await writeFile(file, files.get('renderPage.js')!)
  const { renderPage } = await import(pathToFileURL(file).href)
  folder.remove()
  return renderPage as RenderPage
}
