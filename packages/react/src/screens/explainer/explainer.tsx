import { platformOf } from '@precall/core/platform'
import { askedDevices } from '../../root/askedDevices'
import type { Screens } from '../../root/GateContext'
import { textOf } from '../layout/useText'
import { NativeButton } from '../recovery/NativeButton'
import { tagInExplainer } from '../recovery/tagInExplainer'
import { Around } from '../layout/Around'
import { Hero } from './Hero'
import { Settings } from './Settings'
import { isDiscouraged } from './isDiscouraged'
import { inHand } from '../recovery/advice'

/** What is said before the browser asks: that it will, why, and which answer helps. */
export const explainer: Screens['explainer'] = (scope) => {
  const { gate, state, guidance } = scope
  const { words: all, say } = textOf(scope)
  const words = all.explainer
  const devices = askedDevices(state)
  // The next time that it is closed, Chrome stops asking.
  const warning = state.dismissals > 1 && say(words.closedTwice)
  const answer = guidance?.answer()
  const tag = tagInExplainer(scope)
  return (
    state.phase === 'explaining' && {
      // The browser's button has to be seen without scrolling.
      picture: !tag && <Hero devices={devices} />,
      title: say(words.title),
      lead: warning ? (
        <strong>{warning}</strong>
      ) : (
        <Around place="promise" text={say(words.lead)}>
          <strong>{say(words.promise)}</strong>
        </Around>
      ),
      actions: [{ label: say(all.buttons.ok), onPress: gate.confirm, kind: tag ? 'secondary' : 'primary' }],
      aside: <Settings devices={devices} />,
      children: (
        <>
          {isDiscouraged(scope) && (
            <p className="precall-doubt">
              {say(words.discouraged[inHand.includes(platformOf(scope.browser).os) ? 'onPhone' : 'onComputer'])}
            </p>
          )}
          {scope.sharesProgress && <p className="precall-note">{say(words.shared)}</p>}
          <div className="precall-next">
            <h3>{say(words.next)}</h3>
            <ol className="precall-steps">
              <li>{say(tag ? words.pressButton : words.pressOk)}</li>
              {/* A new element: a translator has replaced the text node that React knows. */}
              <li key={answer?.label ?? 'not known yet'} data-awaits={!guidance || undefined}>
                {answer ? (
                  <Around place="answer" text={say(words.browserAsks, { answer: '{answer}' })}>
                    <span className="precall-pill" lang={answer.lang} dir="auto" translate="no">
                      {answer.label}
                    </span>
                  </Around>
                ) : (
                  say(words.browserAsks)
                )}
              </li>
            </ol>
          </div>
          {tag && (
            <div className="precall-place">
              <NativeButton tag={tag} />
            </div>
          )}
        </>
      ),
    }
  )
}
