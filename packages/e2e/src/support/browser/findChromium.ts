import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/** The Chromium named by `CHROMIUM` in the environment, else the first installed one. */
export function findChromium({ CHROMIUM, PATH = '' }: NodeJS.ProcessEnv = process.env): string {
  if (CHROMIUM) return CHROMIUM
  const places = NAMES.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)))
  const found = places.find(isExecutable)
  if (found) return found
  throw new Error(
    `No Chromium found: looked for ${NAMES.join(', ')} on PATH. ` +
      'The e2e tests drive a real one. Install it (Debian: apt-get install chromium) or set CHROMIUM to its path.',
  )
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
