import type { ProfileRow } from './profile'
import type { AppProfile } from './profiles/apps'
import { appProfiles } from './profiles/apps'
import type { ChromiumProfile } from './profiles/chromium'
import { chromiumProfiles } from './profiles/chromium'
import type { DuckDuckGoProfile } from './profiles/duckDuckGo'
import { duckDuckGoProfiles } from './profiles/duckDuckGo'
import type { FirefoxProfile } from './profiles/firefox'
import { firefoxProfiles } from './profiles/firefox'
import type { SafariProfile } from './profiles/safari'
import { safariProfiles } from './profiles/safari'
import type { WebKitProfile } from './profiles/webkit'
import { webkitProfiles } from './profiles/webkit'

/** A browser on an operating system that can be simulated, or an app that shows pages. */
export type Profile = ChromiumProfile | FirefoxProfile | SafariProfile | WebKitProfile | DuckDuckGoProfile | AppProfile

const rows: Readonly<Record<Profile, ProfileRow>> = {
  ...chromiumProfiles,
  ...firefoxProfiles,
  ...safariProfiles,
  ...webkitProfiles,
  ...duckDuckGoProfiles,
  ...appProfiles,
}

/** Every profile that there is. */
export const profiles: readonly Profile[] = Object.keys(rows) as Profile[]

/** Refuses what TypeScript would have refused. */
export function rowOf(profile: Profile): ProfileRow {
  const row: ProfileRow | undefined = rows[profile]
  if (row) return row
  throw new TypeError(
    `[precall] There is no profile '${profile}', so no browser can be simulated. Take one of ${profiles.join(', ')}.`,
  )
}
