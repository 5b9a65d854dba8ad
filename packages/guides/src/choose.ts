import type { Platform } from '@precall/core'
import type { Guide, Range, Where } from './guide'
import type { Situation } from './guidebook'

interface Choice {
  readonly found: readonly Guide[]
  /** Would come next, but holds for some versions of a system that does not tell. */
  readonly asks?: Guide
}

/** Those of `guides` that hold on a platform, each once, up to where somebody has to be asked. */
export function choose(guides: Iterable<Guide>, platform: Platform, { devices, answers }: Situation): Choice {
  const answer = Number(answers?.osVersion)
  const osVersion = answer || platform.osVersion?.major
  const found = new Set<Guide>()
  for (const guide of guides) {
    if (!isHere(guide.where ?? {}, platform) || !isFor(guide, devices)) continue
    const range = guide.where?.osVersion
    if (range && !osVersion) return { found: [...found], asks: guide }
    if (contains(range, osVersion)) found.add(guide)
  }
  return { found: [...found] }
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
