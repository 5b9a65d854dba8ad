// What packages/bench needs of here: a real browser, and pages to open in it.
export { bundle } from './support/pages/bundle.ts'
export type { Files } from './support/pages/bundle.ts'
export { launchChromium } from './support/browser/launchChromium.ts'
export type { Chromium } from './support/browser/launchChromium.ts'
export { serveSites } from './support/pages/serveSites.ts'
