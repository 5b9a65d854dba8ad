import type { Situation } from '@precall/guides'
import type { ReactElement, ReactNode } from 'react'
import { useRef } from 'react'
import type { GateScope, GuideHint } from '../GateContext'
import type { Tools } from '../later/tools'
import type { Guidance, Guides } from './guidance'
import { GuideSteps } from './GuideSteps'
import { textOf } from './Sentence'
import { speaks } from './speaks'
import { useLooks } from './wearLooks'

interface Asking {
  readonly guidance: Guidance
  readonly guides: Guides
  readonly tools: Tools
  readonly scope: GateScope
  readonly situation: Situation
}

/** The steps of the likeliest guide, for a screen that has other things to say. */
export function guideHint({ guidance, guides, tools, scope, situation }: Asking): GuideHint | undefined {
  const guide = guidance.look(situation)?.guide
  const lang = guides.wordLanguageOf(scope.lang)
  if (!guide || !speaks(lang, scope.lang)) return undefined
  const text = tools.laterText(scope)
  const done = guide.steps.map(() => false)
  return {
    said: guide.steps.map((step) => textOf(step.text)).join(' '),
    body: (
      <Dressed>
        <GuideSteps {...{ guides, tools, text, lang, done }} steps={guide.steps} primary={-1} />
      </Dressed>
    ),
  }
}

function Dressed({ children }: { readonly children: ReactNode }): ReactElement {
  const element = useRef<HTMLDivElement>(null)
  useLooks(element)
  return (
    <div className="precall-hint" ref={element}>
      {children}
    </div>
  )
}
