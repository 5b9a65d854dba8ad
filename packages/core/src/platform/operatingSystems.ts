import type { PlatformHints } from './hints'
import type { Rows } from './rows'
import { nameIn } from './rows'

/** Whose settings a person has to open. HarmonyOS counts as Android: its switches lie in the same places. */
export type OperatingSystem = 'windows' | 'macos' | 'ios' | 'ipados' | 'android' | 'chromeos' | 'linux' | 'unknown'

/** Phones and tablets. */
export const inHand: readonly OperatingSystem[] = ['ios', 'ipados', 'android']

/** What each system is called in user agents and in client hints (https://wicg.github.io/ua-client-hints/). */
const systems: Rows<OperatingSystem> = [
  // First, because tablets are named after the iPad, and HarmonyOS names Windows next to itself:
  // https://github.com/matomo-org/device-detector/blob/master/Tests/fixtures (tablet-9.yml, desktop-1.yml)
  // https://developer.huawei.com/consumer/cn/doc/harmonyos-guides-V5/web-useragent-V5
  ['android', /Android|Harmony/],
  ['windows', /Windows/],
  // An iPad that asks for desktop pages says Macintosh, and then something that no Mac says:
  // https://gist.github.com/kicktv/a9c1cbe215c86ddf94cd8075aa740505 (CriOS)
  // https://github.com/matomo-org/device-detector/issues/6313 (Mobile)
  ['ipados', /iPad|Macintosh.*(iOS|Mobile)\//],
  ['ios', /iPhone|^iOS/],
  ['chromeos', /CrOS|Chrom\w+ OS/],
  ['macos', /Macintosh|macOS/],
  ['linux', /Linux/],
]

/** Systems that go by another's name, and what gives them away. */
const disguises: readonly (readonly [
  says: OperatingSystem,
  is: OperatingSystem,
  givenAwayBy: (hints: PlatformHints) => boolean,
])[] = [
  // iPadOS asks for desktop pages by default, in the words of a Mac; but no Mac counts fingers:
  // https://github.com/matomo-org/device-detector/issues/6398, https://github.com/qooxdoo/qooxdoo/pull/10176
  ['macos', 'ipados', ({ maxTouchPoints = 0 }) => maxTouchPoints > 1],
  // So do tablets with Chrome (https://developer.chrome.com/blog/desktop-mode), in the words of Linux, client hints and
  // all (components/embedder_support/user_agent_utils.cc in Chromium). Android says 5 where it is "5 or more"
  // (ui/android/java/src/org/chromium/ui/base/TouchDevice.java in Chromium); Linux asks the screen, most say 10:
  // https://github.com/LadybirdBrowser/ladybird/pull/1536. Samsung Internet was never made for Linux:
  // https://github.com/browscap/browscap/issues/1545
  ['linux', 'android', ({ maxTouchPoints, userAgent }) => maxTouchPoints === 5 || /SamsungBrowser/.test(userAgent)],
]

/** Client hints first: people and extensions change the user agent more often. */
export function operatingSystemOf(hints: PlatformHints): OperatingSystem {
  const says = nameIn(systems, hints.userAgentData?.platform ?? '') ?? nameIn(systems, hints.userAgent) ?? 'unknown'
  return disguises.find(([name, , givenAwayBy]) => name === says && givenAwayBy(hints))?.[1] ?? says
}
