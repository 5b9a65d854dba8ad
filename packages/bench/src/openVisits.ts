import { bundle, launchChromium, serveSites } from '@precall/e2e'
import { fileURLToPath } from 'node:url'
import { type Visit, visit } from './visit'

export interface Visits {
  /** Opens the page in a tab, slowed by this factor. A new site is one that the browser has nothing of. */
  open(site: string, slowed?: number): Promise<Visit>
  /** Puts this into the pages that are opened from now on, next to the bare button. */
  add(html: string): void
  close(): Promise<void>
}

/** Elsewhere the clocks of a page are rounded: https://w3c.github.io/hr-time/#dfn-coarsen-time */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
}

/** Builds a page as an app does, with React's production build, and serves it. `allowed` is a site that may use both devices. */
export async function openVisits(name: string, allowed?: string): Promise<Visits> {
  const module = fileURLToPath(new URL(`../pages/${name}.tsx`, import.meta.url))
  const files = await bundle({ [name]: module }, { mode: 'production' })
  let added = ''
  const find = (page: string) => (page === name ? { script: `${name}.js`, html: htmlWith(added) } : undefined)
  const sites = await serveSites(files, find, { [name]: ISOLATED })
  const chromium = await launchChromium({
    sites: allowed ? { [sites.origin(allowed)]: { camera: 'allow', microphone: 'allow' } } : {},
  }).catch(async (error: unknown) => {
    await sites.close()
    throw error
  })

  return {
    open: async (site, slowed) => visit(await chromium.openTab(), `${sites.origin(site)}/${name}`, slowed),
    add: (html) => (added = html),
    close: async () => {
      await chromium.close()
      await sites.close()
    },
  }
}

/** Something to read around the two buttons, and a place for each. */
const htmlWith = (added: string) => `
<main>
  <h1>Your video visit</h1>
  <p>Today at 10:30. Your doctor is ready.</p>
  <div id="gate"></div>
  <div id="bare"><button type="button">Start Video</button>${added}</div>
  <p>You can test your camera and sound first.</p>
</main>`
