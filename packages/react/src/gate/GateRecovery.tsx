'use client'
import type { Device } from '@precall/core'
import { canGoOnWith, mediaElementFor } from '@precall/core'
import { useEffect } from 'react'
import { advise } from './advise'
import { GateDialog } from './GateDialog'
import { GateGuide } from './GateGuide'
import { screen } from './screen'
import type { Part } from './usePart'

/** The dialog that names what stands in the way, and the way round it. Shown in phase `blocked`. */
export const GateRecovery: Part = screen('recovery', GateDialog, (scope) => {
  const { gate, state, text, later, browser, browserButton } = scope
  const advice = advise(scope)
  const cause = advice?.cause
  const constraint = advice?.constraint
  const about = advice?.devices.join(' ')
  const rest = canGoOnWith(state)
  const refused = cause === 'browser' && browserButton !== 'never' ? advice?.devices : undefined
  const tag = later && refused && mediaElementFor(refused, browser)
  useEffect(() => {
    if (cause) later?.tellDeveloper(cause, about?.split(' ') as Device[], constraint)
  }, [cause, about, constraint, later])

  return (
    advice &&
    // No dialog opens over a running call: `Gate.Notice` says it.
    cause !== 'ended' && {
      title: advice.title,
      lead: !tag && advice.lead,
      picture: advice.hopeless && <div className="precall-badge" aria-hidden />,
      size: 'middle',
      actions: [
        !advice.hopeless && {
          label: cause === 'askable' ? text.askAgain : text.tryAgain,
          onPress: gate.retry,
          kind: tag ? 'secondary' : 'primary',
        },
        rest[0] &&
          later && {
            label: (text.goOnWith ?? later.laterEnglish.goOnWith)(rest),
            onPress: gate.confirm,
            kind: 'secondary',
          },
      ],
      children: (
        <>
          {!advice.hopeless && !tag && later && <later.Standings />}
          {tag ? (
            <later.BrowserButton tag={tag} devices={refused}>
              <GateGuide />
            </later.BrowserButton>
          ) : (
            <GateGuide />
          )}
          {advice.otherwise && later && <later.Otherwise advice={advice.otherwise} />}
          {cause === 'framed' && later && (
            <a className="precall-button" data-kind="primary" href={document.URL} target="_blank" rel="noopener">
              {text.ownTab ?? later.laterEnglish.ownTab}
            </a>
          )}
          {later && <later.WayElsewhere cause={advice.cause} />}
          {advice.watching && <p className="precall-watch">{advice.watching}</p>}
          {later && <later.Progress title={advice.title} watching={advice.watching} />}
        </>
      ),
    }
  )
})
