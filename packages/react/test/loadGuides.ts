import { detectPlatform } from '@precall/core/platform'
import { openGuidebook } from '@precall/guides'
import { simulateBrowser } from '@precall/testing'

/** Loads what a stuck person on Linux with Chrome needs, so that no test has to wait for it. */
export async function loadGuides(): Promise<void> {
  const platform = detectPlatform(simulateBrowser('chrome-linux').navigator)
  await openGuidebook({ platform, labelLanguage: 'en', wordLanguage: 'en', host: '' }).load(['browser', 'unanswered'])
}
