import type { Engine } from './engine'
import { chromium } from './engines/chromium'

/** A browser on an operating system that can be simulated. */
export type Profile = 'chrome-linux' | 'chrome-macos' | 'chrome-windows'

/** What distinguishes one platform from another. */
export interface ProfileRow {
  readonly engine: Engine
  readonly userAgent: string
  /** Absent where the browser has no `navigator.userAgentData`. */
  readonly userAgentData?: UserAgentData
  /** The system has a privacy setting that can refuse a browser which the site settings allow. */
  readonly hasSystemSettings: boolean
}

/** The low-entropy part of `navigator.userAgentData`. */
export interface UserAgentData {
  readonly brands: readonly { readonly brand: string; readonly version: string }[]
  readonly mobile: boolean
  readonly platform: string
}

const profiles: Readonly<Record<Profile, ProfileRow>> = {
  'chrome-linux': {
    engine: chromium,
    userAgent: chromeUserAgent('X11; Linux x86_64'),
    userAgentData: chromeUserAgentData('Linux'),
    hasSystemSettings: false,
  },
  'chrome-macos': {
    engine: chromium,
    userAgent: chromeUserAgent('Macintosh; Intel Mac OS X 10_15_7'),
    userAgentData: chromeUserAgentData('macOS'),
    hasSystemSettings: true,
  },
  'chrome-windows': {
    engine: chromium,
    userAgent: chromeUserAgent('Windows NT 10.0; Win64; x64'),
    userAgentData: chromeUserAgentData('Windows'),
    hasSystemSettings: true,
  },
}

/** Refuses what TypeScript would have refused. */
export function rowOf(profile: Profile): ProfileRow {
  const row: ProfileRow | undefined = profiles[profile]
  if (row) return row
  const known = Object.keys(profiles).join(', ')
  throw new TypeError(`There is no profile '${profile}', so no browser can be simulated. Take one of ${known}.`)
}

// browsers.md 5: the form was seen on Linux; for the systems' own tokens see
// https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/User-agent_reduction
function chromeUserAgent(system: string): string {
  return `Mozilla/5.0 (${system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36`
}

function chromeUserAgentData(platform: string): UserAgentData {
  const brands = [
    { brand: 'Google Chrome', version: '156' },
    { brand: 'Chromium', version: '156' },
    { brand: 'Not:A-Brand', version: '8' },
  ]
  return { brands, mobile: false, platform }
}
