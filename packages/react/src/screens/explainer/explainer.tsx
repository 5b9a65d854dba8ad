import { mediaElementFor } from '@precall/core'
import { askedDevices } from '../../root/askedDevices'
import type { Screens } from '../../root/GateContext'
import { textOf } from '../layout/useText'
import { BrowserButton } from '../recovery/BrowserButton'
import { Hero } from './Hero'
import { Settings } from './Settings'

/** What is said before the browser asks: that it will, why, and which answer helps. */
export const explainer: Screens['explainer'] = (scope) => {
  const { gate, state, guidance, browser, browserButton } = scope
  const text = textOf(scope)
  const words = text.explainer
  const devices = askedDevices(state)
  // The next time that it is closed, Chrome stops asking.
  const warning = state.dismissals > 1 && text.closedTwice
  const answer = guidance?.answer()
  const tag = browserButton === 'always' && mediaElementFor(devices, browser)
  return (
    state.phase === 'explaining' && {
      // The browser's button has to be seen without scrolling.
      picture: !tag && <Hero devices={devices} />,
      title: words.title(devices),
      lead: warning ? (
        <strong>{warning}</strong>
      ) : (
        <>
          {words.lead(devices)}
          <strong>{words.promise(devices)}</strong>
          {words.control(devices)}
        </>
      ),
      actions: [{ label: text.ok, onPress: gate.confirm, kind: tag ? 'secondary' : 'primary' }],
      aside: <Settings devices={devices} />,
      children: (
        <>
          <div className="precall-next">
            <h3>{words.next}</h3>
            <ol className="precall-steps">
              <li>{tag ? words.pressButton : words.pressOk}</li>
              {/* A new element: a translator has replaced the text node that React knows. */}
              <li key={answer?.label ?? 'not known yet'} data-awaits={!guidance || undefined}>
                {answer ? (
                  <>
                    {words.browserAsks}{' '}
                    <span className="precall-pill" lang={answer.lang} dir="auto" translate="no">
                      {answer.label}
                    </span>
                  </>
                ) : (
                  words.browserAsksAnyhow
                )}
              </li>
            </ol>
          </div>
          {tag && (
            <div className="precall-place">
              <BrowserButton tag={tag} />
            </div>
          )}
        </>
      ),
    }
  )
}
