// What packages/bench needs of here: a real browser, and pages to open in it.
export { bundle } from './support/pages/bundle'
export type { Files } from './support/pages/bundle'
export { launchChromium } from './support/browser/launchChromium'
export type { Chromium } from './support/browser/launchChromium'
export { serveSites } from './support/pages/serveSites'
