import { standingOf, tellOnce, warn } from '@precall/core'
import type { Against, Guides, Reader } from '@precall/guides'
import { causeOf, osVersionOf, platformOf } from '@precall/core/platform'
import { useEffect, useRef } from 'react'
import { askedDevices } from '../root/askedDevices'
import type { GateScope } from '../root/GateContext'
import { useGate } from '../root/GateContext'
import { tellLoading } from '../root/loading'
import { diagnose } from '../screens/recovery/diagnose'
import type { Guidance } from './guidance'
import { createGuidance } from './guidance'
import { hostOf } from './hostOf'
import { rememberedLanguage } from './rememberedLanguage'
import { situationIn } from './situation'

/**
 * Fetches what is on the buttons of the person's own browser, and the steps in its settings, while the explainer is read;
 * the guide that helps on their own platform while the browser's prompt is open, so that it is there when they say no. Else when they are stuck.
 */
export function Prefetch(): null {
  const scope = useGate()
  const { lang, occasion, browser, show: showLate } = scope
  const own = useRef(scope.messages?.guides)
  const overrides = keyOf(scope.messages?.guides)
  const guides = scope.screens?.guides
  const stuck = scope.state.phase === 'blocked'
  const key = wanted(scope).join()
  const guidance = useRef<Promise<Guidance> | undefined>(undefined)
  const lastKey = useRef('')

  useEffect(() => {
    own.current = scope.messages?.guides
  })

  useEffect(() => () => void (guidance.current = undefined), [lang, occasion, browser, overrides])

  useEffect(() => {
    if (!key || !guides) return undefined
    const against = key.split(',') as Against[]
    lastKey.current = key
    return afterPaint(() => {
      // In another language they are others, and what is left of those says nothing more.
      const show = (shown: Guidance) => guidance.current === opening && showLate({ guidance: shown })
      const opening = (guidance.current ??= open(
        guides,
        { wordLanguage: lang, occasion, overrides: own.current },
        browser,
        show,
      ))
      const loading = opening
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
          tellOnce('warn', notLoaded, { details: [error] })
        })
      tellLoading(loading)
    })
  }, [key, stuck, guides, lang, occasion, overrides, browser, showLate])

  return null
}

/**
 * Calls back once what was rendered last is on the screen: after a press, React runs effects before that. Without a screen, as in
 * a tab that is hidden, after a moment. Returns what calls it off.
 */
function afterPaint(callback: () => void): () => void {
  let timer = setTimeout(callback, 100)
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer)
    timer = setTimeout(callback)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}

/** What an app says instead, to be compared: it may be a new object in each render. */
function keyOf(overrides: unknown): string | undefined {
  try {
    return JSON.stringify(overrides)
  } catch {
    return undefined // It is not plain data.
  }
}

/** Opens the guides for the person in front of this page. */
async function open(
  guides: Guides,
  words: Pick<Reader, 'wordLanguage' | 'occasion' | 'overrides'>,
  browser: GateScope['browser'],
  show: (guidance: Guidance) => void,
) {
  const own = browser ?? window
  const platform = { ...platformOf(own), osVersion: await osVersionOf(own) }
  const labelLanguage = rememberedLanguage(own) ?? own.navigator.language ?? 'en'
  const guidance: Guidance = createGuidance(guides, { platform, labelLanguage, ...words, host: hostOf(), warn }, () =>
    show(guidance),
  )
  return guidance
}

function wanted(scope: GateScope): readonly Against[] {
  const { state, browser } = scope
  const refusal = causeOf({ kind: 'denied', layers: ['browser'] }, platformOf(browser))
  if (state.phase === 'explaining') return [...new Set<Against>(['unanswered', refusal, 'system'])]
  if (state.phase === 'requesting' && state.wait.kind !== 'quiet' && !state.wait.covers) {
    return refusal === 'in-app' ? [refusal] : ['unanswered', refusal]
  }
  if (state.phase === 'idle') {
    return askedDevices(state).some((device) => standingOf(state, device) === 'denied') ? [refusal] : []
  }
  const advice = diagnose(scope)
  // The browser is about to ask.
  if (advice?.cause === 'askable') return ['unanswered']
  return (advice && situationIn(scope, advice)?.against) ?? []
}

const notLoaded =
  '[precall] The guide for this browser could not be loaded, so people who are stuck read the general steps. ' +
  'If the network was not down, check that the chunks of this build are where the page looks for them.'
