import type { Device } from '@precall/core'
import type { Platform } from '@precall/core/platform'
import { osVersionOf, platformOf } from '@precall/core/platform'
import type { Profile, ReadyProfile, SimulatedState } from '@precall/testing'
import { simulateBrowser } from '@precall/testing'
import type { Reader, ReadyGuide, ReadySentence } from '../src/guidebook'

export const deviceSets: readonly (readonly [Device, ...Device[]])[] = [
  ['camera'],
  ['microphone'],
  ['camera', 'microphone'],
]

/** A person in a simulated browser, with all that it says about itself. */
export async function readerOf(profile: Profile, others: Partial<Reader> = {}): Promise<Reader> {
  const browser = open(profile)
  const platform: Platform = { ...platformOf(browser), osVersion: await osVersionOf(browser) }
  return { platform, labelLanguage: 'en-US', wordLanguage: 'en', host: 'visit.example', ...others }
}

// The simulator must be told what an app does with a request only if that is not known; guides do not depend on it.
function open(profile: Profile) {
  try {
    return simulateBrowser(profile as ReadyProfile)
  } catch {
    return simulateBrowser(profile, { host: 'asks' } as SimulatedState)
  }
}

export const inWords = (sentence: ReadySentence | undefined): string | undefined =>
  sentence?.map((word) => (typeof word === 'string' ? word : 'icon' in word ? word.alt : word.label)).join('')

/** A guide, and those that stand below it on the same screen. */
export const onScreen = (guide: ReadyGuide): readonly ReadyGuide[] => [
  guide,
  ...(guide.below ? onScreen(guide.below.guide) : []),
]
