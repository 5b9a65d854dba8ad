'use client'
import { mediaElementFor } from '@precall/core'
import { askedDevices } from '../root/askedDevices'
import { GateDialog } from '../root/GateDialog'
import { Hero } from '../screens/explainer/Hero'
import { screen } from '../screens/screen'
import { Settings } from '../screens/explainer/Settings'
import type { Part } from '../root/usePart'

/** The dialog before the browser's prompt. It says what the browser will ask for, and why. Shown in phase `explaining`. */
export const GateExplainer: Part = screen('explainer', GateDialog, (scope) => {
  const { gate, state, text, later, browser, browserButton } = scope
  const words = text.explainer
  const devices = askedDevices(state)
  // The next time that it is closed, Chrome stops asking.
  const warning = state.dismissals > 1 && (text.closedTwice ?? later?.laterEnglish.closedTwice)
  const answer = later?.answer?.()
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
              <li key={answer?.label ?? 'not known yet'} data-awaits={!later?.answer || undefined}>
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
          {tag && <div className="precall-place">{later && <later.BrowserButton tag={tag} />}</div>}
        </>
      ),
    }
  )
})
