import type { BrowserWindow, Platform } from '@precall/core'
import type { Later } from '../root/GateContext'
import type { Tools } from './tools'
import type { Guidance, Guides } from './guidance'
import { createGuidance } from './guidance'
import { guideContent } from './guideContent'
import { guideHint } from './guideHint'
import { hostOf } from './hostOf'
import { questionPicture } from './picture/questionPicture'
import { rememberedLanguage } from './rememberedLanguage'

interface Opening {
  readonly guides: Guides
  readonly tools: Tools
  /** The language of the page. */
  readonly words: string
  readonly platform: Platform
  readonly window: BrowserWindow
  readonly publish: (change: (later?: Later) => Later | undefined) => void
}

/** Opens the guides for the person in front of this page, and publishes what is shown of them. */
export function openGuidance({ guides, tools, words, platform, window, publish }: Opening): Guidance {
  const labels = rememberedLanguage(window) ?? window.navigator.language ?? 'en'
  const guidance = createGuidance(guides, { platform, labels, words, host: hostOf() }, () => {
    const parts = { guidance, guides, tools }
    publish(
      (later) =>
        later && {
          ...later,
          guide: (scope, advice) => guideContent({ ...parts, scope, advice }),
          answer: () => guidance.answer(),
          byButton: (devices) => guidance.byButton(devices),
          question: () => questionPicture({ guidance, lang: words }),
          hint: (scope, situation) => guideHint({ ...parts, scope, situation }),
        },
    )
  })
  return guidance
}
