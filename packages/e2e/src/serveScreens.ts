import { bundle, FOLDER } from './bundle.ts'
import type { Screen } from './screens.ts'
import { serveSites } from './serveSites.ts'

/** The files of docs/themes. */
export const themes = ['playful', 'dense'] as const
export type Theme = (typeof themes)[number]

export type Gallery = {
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
