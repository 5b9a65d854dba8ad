import { browser } from '../stages/browser.mjs'
import { vitest } from './vitest.mjs'

export async function chromium() {
  const path = await browser()
  console.log(`browser: ${path}`)
  return vitest('e2e', { CHROMIUM: path })
}
