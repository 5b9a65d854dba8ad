import type { Device, Occasion } from '@precall/core'
import type { Platform } from '@precall/core/platform'
import type { Guide } from '../src/guide'
import type { ReadyGuide } from '../src/guidebook'
import { lazyLibrary } from '../src/library/lazyLibrary'
import { labelTableIn } from '../src/library/library'
import { ready } from '../src/speak/speak'
import { voiceFor } from '../src/speak/voice'
import type { Family } from '../src/words'
import { words } from '../src/words/en'
import { library } from './library'

/** A guide in English, as the first of its readers sees it. */
export interface Specimen {
  readonly family: Family
  readonly guide: Guide
  readonly ready: ReadyGuide
}

interface Wanted {
  /** The language of the buttons. */
  readonly labelLanguage: string
  readonly devices: readonly Device[]
  readonly host: string
  readonly occasion: Occasion
}

/** Every guide that can help a person who is asked for these devices, by family. */
export async function specimens({ labelLanguage, devices, host, occasion }: Wanted): Promise<readonly Specimen[]> {
  const table = await labelTableIn(lazyLibrary, labelLanguage)
  const shelves = library.map(async (shelf) => {
    const { family, guides } = shelf
    return guides
      .filter((guide) => !guide.devices || devices.includes(guide.devices[0]))
      .map((guide): Specimen => {
        const reader = { platform: platformFor(guide, family), labelLanguage, wordLanguage: 'en', host, occasion }
        const voice = voiceFor(reader, words, shelf, table)
        return {
          family,
          guide,
          ready: ready(guide, voice, { against: guide.against as [Guide['against'][0]], devices }),
        }
      })
  })
  return (await Promise.all(shelves)).flat()
}

/**
 * Leaves out whatever neither the guide nor its family depends on, so that the guide names nothing that only some people
 * would see.
 */
function platformFor({ where: { os, browser, inApp } = {} }: Guide, family: Family): Platform {
  const app = inApp?.[0]
  return {
    os: os?.[0] ?? 'unknown',
    browser:
      browser?.[0] ??
      (family === 'firefox' || family === 'safari' ? family : family === 'apps' ? 'webview' : 'unknown'),
    inApp: app,
    embedded: app !== undefined,
    mobile: false,
    version: undefined,
    osVersion: undefined,
  }
}
