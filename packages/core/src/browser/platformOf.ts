import type { BrowserWindow } from '../browser'
import type { Platform } from '../platform/detectPlatform'
import { detectPlatform } from '../platform/detectPlatform'

/** The platform of a page: of this one, or of a simulated one. */
export function platformOf(window: BrowserWindow = globalThis.window): Platform {
  const { userAgent = '', userAgentData, maxTouchPoints, standalone } = window.navigator
  return detectPlatform({ userAgent, userAgentData, maxTouchPoints, standalone })
}
