import type { BrowserWindow } from '../browser'
import type { Platform } from '../platform/detectPlatform'
import { detectPlatform } from '../platform/detectPlatform'

/** The platform of a page: of this one, or of a simulated one. Never throws: what half a browser does not tell is unknown. */
export function platformOf(window: BrowserWindow = globalThis.window): Platform {
  try {
    const { userAgent = '', userAgentData, maxTouchPoints, standalone } = window.navigator
    return detectPlatform({ userAgent, userAgentData, maxTouchPoints, standalone })
  } catch {
    return detectPlatform({ userAgent: '' })
  }
}
