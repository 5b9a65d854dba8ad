import { browser } from '../stages/browser.mjs'
import { vitest } from './vitest.mjs'

export async function chromium() {
  const path = await browser()
  console.log(`browser: ${path}`)
  // A prompt stays open only in a browser with a window, so a machine without a screen gets a virtual one.
  const wrapper = process.platform === 'linux' ? ['xvfb-run', '-a'] : []
  return vitest('e2e', { wrapper, env: { CHROMIUM: path } })
}
