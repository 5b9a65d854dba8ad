import type { Platform } from '@precall/core/platform'
import type { Guide, Where } from '../guide'
import type { Situation } from '../guidebook'
import { contains } from './range'
import type { Voice } from '../speak/voice'

/** A guide, and what it is said in. */
export interface Said {
  readonly guide: Guide
  readonly voice: Voice
}

interface Choice {
  readonly found: readonly Said[]
  /** Would come next, but holds for some versions of a system that does not tell. */
  readonly asks?: Said
}

/** Returns the guides that hold on a platform, each once, up to the first that needs the person's answer. */
export function choose(all: Iterable<Said>, platform: Platform, { devices, answers }: Situation): Choice {
  const osVersion = Number(answers?.osVersion) || platform.osVersion?.major
  const found = new Map<Guide, Said>()
  for (const each of all) {
    const { where = {}, devices: only } = each.guide
    // If both are asked for, a guide for one of them helps as well.
    if (!isHere(where, platform) || (only && !devices.includes(only[0]))) continue
    if (where.osVersion && !osVersion) return { found: [...found.values()], asks: each }
    if (contains(where.osVersion, osVersion)) found.set(each.guide, each)
  }
  return { found: [...found.values()] }
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

function isAmong<Each>(list: readonly Each[] | undefined, each: Each | undefined): boolean {
  return !list || list.some((one) => one === each)
}
