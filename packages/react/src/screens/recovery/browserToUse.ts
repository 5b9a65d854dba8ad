import type { GateController } from '@precall/core'
import type { OperatingSystem, Platform } from '@precall/core/platform'
import type { BrowserToUse } from '../../messages'

/**
 * Another browser for the same system, which the app supports: one, because a person who is stuck should not have to choose. Undefined
 * if no other browser would do better, and only another device helps.
 */
export function browserToUse(platform: Platform, gate: Pick<GateController, 'getSupport'>): BrowserToUse | undefined {
  return browsersOn[platform.os].find(
    (browser) => browser !== platform.browser && gate.getSupport({ ...inBrowser(platform), browser }) !== 'unsupported',
  )
}

/** What comes with the system is first: it needs no installing. The newest Firefox runs on older Macs than the newest Chrome. */
const browsersOn: Readonly<Record<OperatingSystem, readonly BrowserToUse[]>> = {
  windows: ['edge', 'chrome', 'firefox'],
  macos: ['safari', 'firefox', 'chrome'],
  ios: ['safari'],
  ipados: ['safari'],
  android: ['chrome', 'firefox'],
  chromeos: ['chrome'],
  linux: ['firefox', 'chrome'],
  unknown: [],
}

/** The same system, and a browser on it rather than an app around the page. Its version is not known. */
function inBrowser(platform: Platform): Platform {
  return { ...platform, version: undefined, embedded: false, inApp: undefined }
}
