import type { ProfileRow } from './profile'
import type { AppProfile } from './apps'
import { appProfiles } from './apps'
import type { ChromiumProfile } from './chromium'
import { chromiumProfiles } from './chromium'
import type { DuckDuckGoProfile } from './duckDuckGo'
import { duckDuckGoProfiles } from './duckDuckGo'
import type { FirefoxProfile } from './firefox'
import { firefoxProfiles } from './firefox'
import type { SafariProfile } from './safari'
import { safariProfiles } from './safari'
import type { WebKitProfile } from './webkit'
import { webkitProfiles } from './webkit'

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
