'use client'
import { useEffect } from 'react'
import { advise } from './advise'
import { GateDialog } from './GateDialog'
import { GateGuide } from './GateGuide'
import { screen } from './screen'
import type { Part } from './usePart'

/** The dialog that names what stands in the way, and the way round it. Shown in phase `blocked`. */
export const GateRecovery: Part = screen('recovery', GateDialog, (scope) => {
  const { gate, state, text, later } = scope
  const advice = state.phase === 'blocked' ? advise(state, scope) : undefined
  const cause = advice?.cause
  useEffect(() => {
    if (cause) later?.tellDeveloper(cause)
  }, [cause, later])

  return (
    advice && {
      title: advice.title,
      lead: advice.lead,
      picture: advice.hopeless && <div className="precall-badge" aria-hidden />,
      size: 'middle',
      // However often it is pressed, it does not help against an unsupported page.
      action: !advice.hopeless && {
        label: cause === 'askable' ? text.askAgain : text.tryAgain,
        onPress: gate.retry,
      },
      children: (
        <>
          {later && !advice.hopeless && <later.Standings />}
          <GateGuide />
          {(cause === 'browser' || cause === 'system') && (
            <p className="precall-watch" role="status">
              {text.watching}
            </p>
          )}
        </>
      ),
    }
  )
})
