import type { Screen, Theme } from '@precall/screens'
import { bundle, FOLDER } from '../support/pages/bundle'
import { serveSites } from '../support/pages/serveSites'

export interface Gallery {
  /** The page of one screen. */
  address(screen: Screen, look?: { readonly dir?: 'rtl' | undefined; readonly theme?: Theme | undefined }): string
  close(): Promise<void>
}

/** Serves `pages/screens`, which shows every screen over a simulated browser. */
export async function serveScreens(): Promise<Gallery> {
  const files = await bundle({ screens: `${FOLDER}screens/openScreen.tsx` })
  const { origin, close } = await serveSites(files, (page) =>
    page === 'screens' ? { script: 'screens.js' } : undefined,
  )
  return {
    address: ({ name }, { dir = '', theme = '' } = {}) =>
      `${origin('gallery')}/screens?${new URLSearchParams({ screen: name, dir, theme })}`,
    close,
  }
}
