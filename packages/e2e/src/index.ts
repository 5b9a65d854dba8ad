// What packages/bench needs of here: a real browser, and pages to open in it.
export { bundle } from './bundle.ts'
export type { Files } from './bundle.ts'
export { launchChromium } from './launchChromium.ts'
export type { Chromium } from './launchChromium.ts'
export { serveSites } from './serveSites.ts'
