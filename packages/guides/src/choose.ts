import type { Platform } from '@precall/core'
import type { Guide, Range, Where } from './guide'
import type { Situation } from './guidebook'

interface Choice {
  readonly found: readonly Guide[]
  /** After the last one come others, which differ by the version of a system that does not tell. */
  readonly asks: boolean
}

/** Those of `guides` that hold on a platform, each once, up to where somebody has to be asked. */
export function choose(guides: Iterable<Guide>, platform: Platform, { devices, answers }: Situation): Choice {
  const answer = Number(answers?.osVersion)
  const osVersion = answer || systemVersionOf(platform)
  const found = new Set<Guide>()
  for (const guide of guides) {
    if (!isHere(guide.where ?? {}, platform) || !isFor(guide, devices)) continue
    const range = guide.where?.osVersion
    if (range && !osVersion) return { found: [...found], asks: true }
    if (contains(range, osVersion)) found.add(guide)
  }
  return { found: [...found], asks: false }
}

function isHere({ os, browser, inApp, mobile, version }: Where, platform: Platform): boolean {
  return (
    isAmong(os, platform.os) &&
    isAmong(browser, platform.browser) &&
    isAmong(inApp, platform.inApp) &&
    (mobile === undefined || mobile === platform.mobile) &&
    contains(version, platform.version?.major)
  )
}

/** Asked for both, what is against one of them is of use as well. */
function isFor(guide: Guide, devices: Situation['devices']): boolean {
  return !guide.devices || devices.includes(guide.devices[0])
}

function isAmong<Each>(list: readonly Each[] | undefined, each: Each | undefined): boolean {
  return !list || list.some((one) => one === each)
}

function contains({ from, before }: Range = {}, version = Number.POSITIVE_INFINITY): boolean {
  return version >= (from ?? 0) && (before === undefined || version < before)
}

/** What the system tells of itself; or the browser, where one version of it comes with each of the system. */
function systemVersionOf({ os, osVersion, browser, version }: Platform): number | undefined {
  if (osVersion) return osVersion.major
  if (browser !== 'safari' || !version) return undefined
  if (os === 'ipados') return version.major
  // Safari 15 was the last that macOS 13 never had, and 18 is the first that macOS 12 never had; in between are both.
  // https://developer.apple.com/documentation/safari-release-notes
  return version.major >= 18 ? 13 : version.major <= 15 ? 12 : undefined
}
