import { bundle, FOLDER } from './bundle.ts'
import type { Screen } from './screens.ts'
import { serveSites } from './serveSites.ts'

export type Gallery = {
  /** The page of one screen. */
  address(screen: Screen, direction?: 'rtl'): string
  close(): Promise<void>
}

/** Serves `pages/screens`, which shows every screen over a simulated browser. */
export async function serveScreens(): Promise<Gallery> {
  const files = await bundle({ screens: `${FOLDER}screens/openScreen.tsx` })
  const { origin, close } = await serveSites(files, (page) =>
    page === 'screens' ? { script: 'screens.js' } : undefined,
  )
  return {
    address: ({ name }, direction) =>
      `${origin('gallery')}/screens?screen=${name}${direction ? `&dir=${direction}` : ''}`,
    close,
  }
}
