import type { Hindrance } from '@precall/guides'
import { platformOf } from '@precall/core'
import { osVersionOf } from '@precall/core/osVersionOf'
import { useEffect, useRef } from 'react'
import { advise } from '../screens/recovery/advise'
import type { GateScope, Later } from '../root/GateContext'
import { useGate } from '../root/GateContext'
import { isRefused } from './isRefused'
import { situationIn } from './situation'
import { tools } from './tools'

interface PrefetchProps {
  /** Takes what the guides add to `later`, whenever that is something else. */
  readonly publish: (change: (later?: Later) => Later | undefined) => void
}

/**
 * Fetches what is on the buttons of the person's own browser, and the steps in its settings, while the explainer is read;
 * the guide that helps on their own platform while the browser's prompt is open, so that it is there when they say no. Else when they are stuck.
 */
export function Prefetch({ publish }: PrefetchProps): null {
  const scope = useGate()
  const { lang, browser } = scope
  const stuck = scope.state.phase === 'blocked'
  const key = wanted(scope).join()
  const guidance = useRef<ReturnType<typeof open> | undefined>(undefined)
  const lastKey = useRef('')

  useEffect(() => () => void (guidance.current = undefined), [lang, browser])

  useEffect(() => {
    if (!key) return
    const against = key.split(',') as Hindrance[]
    lastKey.current = key
    // In another language they are others, and what is left of those says nothing more.
    const publishMine: PrefetchProps['publish'] = (change) => guidance.current === opening && publish(change)
    const opening = (guidance.current ??= open(lang, browser, publishMine))
    opening
      .then(async (guidance) => {
        if (stuck) {
          await guidance.load(against, 'first')
          await guidance.load(against, 'all')
        } else {
          // The question, and the guide that helps after a refusal, may be in two files.
          for (const each of against) {
            // A later one would put back what has been asked for meanwhile.
            if (lastKey.current === key) await guidance.load([each], 'first')
          }
        }
      })
      .catch((error: unknown) => {
        // To be tried again with whatever comes next.
        if (guidance.current === opening) guidance.current = undefined
        tell(error)
      })
  }, [key, stuck, lang, browser, publish])

  return null
}

/** The parts and the data, side by side. */
async function open(words: string, browser: GateScope['browser'], publish: PrefetchProps['publish']) {
  const [{ openGuidance }, guides, osVersion] = await Promise.all([
    import('./'),
    import('@precall/guides'),
    osVersionOf(browser),
  ])
  const platform = { ...platformOf(browser), osVersion }
  return openGuidance({ guides, tools, words, platform, window: browser ?? window, publish })
}

function wanted(scope: GateScope): readonly Hindrance[] {
  const { state, browser } = scope
  if (state.phase === 'explaining') return ['unanswered', 'browser', 'system']
  if (state.phase === 'requesting' && state.noticeable && !state.recovering) {
    return platformOf(browser).inApp ? ['in-app'] : ['unanswered', 'browser']
  }
  if (state.phase === 'idle') return isRefused(state) ? ['browser'] : []
  const advice = advise(scope)
  // The browser is about to ask.
  if (advice?.cause === 'askable') return ['unanswered']
  return (advice && situationIn(scope, advice)?.against) ?? []
}

let told = false

function tell(error: unknown): void {
  if (told) return
  told = true
  console.warn(
    '[precall] The guide for this browser could not be loaded, so people who are stuck read the general steps. ' +
      'If this is no line that was down, look whether the chunks of this build are where the page looks for them.',
    error,
  )
}
