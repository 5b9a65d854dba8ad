import { browser } from '../stages/browser.mjs'
import { vitest } from './vitest.mjs'

export async function stories() {
  return vitest('stories', { CHROMIUM: await browser() })
}
