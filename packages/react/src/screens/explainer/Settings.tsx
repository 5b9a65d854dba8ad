import type { Device } from '@precall/core'
import { causeOf, platformOf } from '@precall/core/platform'
import type { ReactElement } from 'react'
import { guideHint } from '../../guides/guideHint'
import { useGate } from '../../root/GateContext'
import { useText } from '../layout/useText'

/**
 * How to allow the devices in the settings, folded away: in words that hold everywhere, and once they are loaded, in the
 * steps of the person's own browser and system.
 */
export function Settings({ devices }: { readonly devices: readonly Device[] }): ReactElement {
  const scope = useGate()
  const { words: all, say } = useText()
  const words = all.explainer.settings
  const own = (against: 'browser' | 'system') => guideHint(scope, { against: [against], devices, unasked: true })
  const inSystem = own('system')
  // An app has no settings of its own for sites.
  const isApp = causeOf({ kind: 'denied', layers: ['browser'] }, platformOf(scope.browser)) !== 'browser'
  const inBrowser = isApp ? inSystem : own('browser')
  // On some systems a browser has none either.
  const isOne = inBrowser && inBrowser.said === inSystem?.said
  return (
    <details className="precall-details precall-settings">
      <summary>{say(words.summary)}</summary>
      {!isOne && (
        <>
          <h3>{say(words.browser.name)}</h3>
          {inBrowser?.body ?? <p>{say(words.browser.text)}</p>}
        </>
      )}
      <h3>{say(words.system.name)}</h3>
      {inSystem?.body ?? <p>{say(words.system.text)}</p>}
      <p className="precall-note">{say(words.stuck)}</p>
    </details>
  )
}
