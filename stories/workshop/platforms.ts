import type { Profile } from '@precall/testing'

export interface PlatformGroup {
  readonly name: string
  readonly platforms: readonly { readonly profile: Profile; readonly name: string }[]
}

const systems = {
  windows: 'Windows',
  macos: 'macOS',
  linux: 'Linux',
  chromeos: 'ChromeOS',
  android: 'Android',
  ios: 'iPhone',
  ipados: 'iPad',
} as const

/** Names that are not just their first letter made great. */
const spelled: Readonly<Record<string, string>> = {
  esr: 'ESR',
  line: 'LINE',
  qq: 'QQ',
  kakaotalk: 'KakaoTalk',
  linkedin: 'LinkedIn',
  tiktok: 'TikTok',
  webview: 'WebView',
  wechat: 'WeChat',
}

/** The profiles as people name them, by system: first the browsers, then the apps that show pages. */
export function platformGroups(profiles: readonly Profile[]): PlatformGroup[] {
  return Object.entries(systems).map(([system, name]) => ({
    name,
    platforms: profiles
      .filter((profile) => profile.endsWith(`-${system}`))
      .map((profile) => ({ profile, name: `${nameOf(profile.slice(0, -system.length - 1))} on ${name}` })),
  }))
}

function nameOf(browser: string): string {
  return browser
    .split('-')
    .map((word) => spelled[word] ?? word[0]!.toUpperCase() + word.slice(1))
    .join(' ')
}
