import { warn } from '@precall/core'
import { osVersionOf, platformOf } from '@precall/core/platform'
import type { Against, Guides } from '@precall/guides'
import { useEffect, useState } from 'react'
import type { GateScope } from '../root/GateContext'
import { tellLoading } from '../root/loading'
import type { Guidance } from './guidance'
import { createGuidance } from './guidance'
import { hostOf } from './hostOf'
import { rememberedLanguage } from './rememberedLanguage'

type Reading = Pick<GateScope, 'browser' | 'lang' | 'occasion' | 'messages'>

/** The guides against one cause, with a place of their own in them. Undefined until they are there, or if they cannot be had. */
export function useOwnGuidance(guides: Guides | undefined, against: Against, reading: Reading): Guidance | undefined {
  const [given] = useState(reading)
  // In a new object each time, because it says something else now.
  const [shown, show] = useState<{ readonly guidance: Guidance; readonly against: Against }>()
  useEffect(() => {
    if (!guides) return undefined
    let isOver = false
    const opening = open(guides, given, (guidance) => isOver || show({ guidance, against }))
      .then((guidance) => guidance.load([against], 'all'))
      // Then the general steps are there.
      .catch(() => {})
    tellLoading(opening)
    return () => {
      isOver = true
    }
  }, [guides, against, given])
  return shown?.against === against ? shown.guidance : undefined
}

async function open(
  guides: Guides,
  { browser, lang, occasion, messages }: Reading,
  show: (guidance: Guidance) => void,
): Promise<Guidance> {
  const own = browser ?? window
  const platform = { ...platformOf(own), osVersion: await osVersionOf(own) }
  const labelLanguage = rememberedLanguage(own) ?? own.navigator.language ?? 'en'
  const overrides = messages?.guides
  const reader = { platform, labelLanguage, wordLanguage: lang, occasion, overrides, host: hostOf(), warn }
  const guidance: Guidance = createGuidance(guides, reader, () => show(guidance))
  return guidance
}
