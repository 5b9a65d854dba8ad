'use client'
import type { ReactElement } from 'react'
import { forwardRef, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { Actions } from '../../root/Actions'
import { useOwnElement } from '../../root/element/ownElement'
import type { Part } from '../../root/element/usePart'
import { useElement } from '../../root/element/usePart'
import type { Shell } from '../../root/GateContext'
import { assistanceFrom } from '../../root/settings/assistanceFrom'
import { reportThrown } from '../../root/settings/reportThrown'
import { hasGuideStyles } from '../../guides/picture/guideStyles'
import type { Text } from '../../screens/layout/useText'
import { textOf } from '../../screens/layout/useText'
import { focusLast, isFocusLost, placesUpTo } from '../../screens/modal/focusPlaces'
import { useModal } from '../../screens/modal/useModal'
import type { ScreenRecoveryDialogProps } from '../screenTrouble'
import { adviceFor } from './adviceFor'
import { GeneralSteps } from './GeneralSteps'
import { ScreenGuide } from './ScreenGuide'
import { ScreenLink } from './ScreenLink'

/** Why the screen is not shared, and the steps for the person's own platform. */
export const ScreenRecoveryDialog: Part<ScreenRecoveryDialogProps> = forwardRef(function ScreenRecoveryDialog(
  { trouble, tried, settings, onTryAgain, onClose, ...props },
  ref,
) {
  const { lang, dir } = settings
  const browser = settings.browser ?? window
  const text = textOf(settings)
  const { words, say } = text
  const advice = adviceFor(trouble, text, browser)
  const { guide } = advice
  const titleId = useId()
  const [own, element] = useOwnElement()
  const title = useRef<HTMLHeadingElement>(null)
  useInFront(element, onClose)
  useEffect(() => title.current?.focus(), [element, advice.title])

  return useElement(
    'screen-recovery',
    'dialog',
    props,
    { ref, own: own.attach },
    {
      className: 'precall precall-dialog',
      'data-size': guide === 'leads' && hasGuideStyles() ? 'wide' : 'middle',
      'aria-labelledby': titleId,
      lang,
      dir,
      onCancel(event: Event) {
        event.preventDefault()
        onClose()
      },
      children: (
        <>
          <div className="precall-body">
            <h2 className="precall-title" id={titleId} ref={title} tabIndex={-1}>
              {advice.title}
            </h2>
            <p className="precall-lead">{advice.lead}</p>
            {advice.orTab && <p>{advice.orTab}</p>}
            {guide === 'leads' ? (
              <ScreenGuide {...{ settings, text }} steps={advice.steps} />
            ) : (
              <GeneralSteps steps={advice.steps} />
            )}
            {advice.link && <ScreenLink {...{ settings, text }} />}
            {guide === 'may help' && (
              <details className="precall-details">
                <summary>{say(words.screenShare.orSystem)}</summary>
                <ScreenGuide {...{ settings, text }} steps={[]} />
              </details>
            )}
          </div>
          <div className="precall-foot">
            {/* A screen reader hears only what comes into a region that was there before. */}
            <div className="precall-said">
              <p role="status">{tried && say(words.recovery.triedAgain)}</p>
            </div>
            {tried && (
              <p className="precall-tried" aria-hidden="true">
                {say(words.recovery.triedAgain)}
              </p>
            )}
            <Actions
              actions={[
                advice.again
                  ? {
                      label: say(words.buttons.tryAgain),
                      onPress: onTryAgain,
                      kind: guide === 'leads' || trouble.why === 'denied' ? 'secondary' : 'primary',
                    }
                  : {
                      label: say(words.buttons.ok),
                      onPress: onClose,
                      kind: advice.link || guide === 'leads' ? 'secondary' : 'primary',
                    },
              ]}
            />
            <Help {...{ settings, text, onClose }} />
          </div>
          <button type="button" className="precall-close" aria-label={say(words.buttons.close)} onClick={onClose} />
        </>
      ),
    },
    trouble,
  )
})

/** Keeps it in front of the page while it can be seen, and leads the focus back to where the person was. */
function useInFront(element: HTMLElement | null, onClose: () => void): void {
  const shell = useRef<Shell | undefined>(undefined)
  const [opener] = useState(() => ({ current: document.activeElement as HTMLElement | null }))
  const latest = useRef(onClose)
  useEffect(() => {
    latest.current = onClose
  })
  useModal(element, shell, {
    asked: true,
    isPast: () => false,
    trigger: opener,
    patience: 'yields to what comes later',
    onEscape: () => latest.current(),
    onOpenChange: () => {},
  })
  // Here, while the element is still in the page.
  useLayoutEffect(() => () => shell.current?.lower(), [])
  useEffect(() => {
    const places = placesUpTo(opener.current)
    return () => {
      if (isFocusLost()) focusLast(places)
    }
  }, [opener])
}

/** The way out to a human. The dialog makes room for help that the page shows. */
function Help({
  settings,
  text: { words, say },
  onClose,
}: Pick<ScreenRecoveryDialogProps, 'settings' | 'onClose'> & { readonly text: Text }): ReactElement | null {
  const help = assistanceFrom(settings.assistance)
  if (!help) return null
  const looks = { className: 'precall-button', 'data-kind': 'quiet' }
  if (!('onRequest' in help)) {
    return (
      <a {...looks} {...help} {...(help.target && { 'aria-description': say(words.buttons.newTab) })}>
        {say(words.buttons.assistance)}
      </a>
    )
  }
  const request = () => {
    onClose()
    reportThrown(settings.browser ?? window, () => help.onRequest())
  }
  return (
    <button type="button" {...looks} onClick={request}>
      {say(words.buttons.assistance)}
    </button>
  )
}
