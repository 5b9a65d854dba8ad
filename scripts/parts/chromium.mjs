import { vitest } from './vitest.mjs'

export function chromium() {
  console.log(`browser: ${process.env.CHROMIUM}`)
  return vitest('e2e')
}
