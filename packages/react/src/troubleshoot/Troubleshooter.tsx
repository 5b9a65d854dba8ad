'use client'
import { forwardRef, useEffect, useId, useRef, useState } from 'react'
import { Actions } from '../root/Actions'
import type { Part, PartProps } from '../root/element/usePart'
import { usePart } from '../root/element/usePart'
import { useGate } from '../root/GateContext'
import { Announcements, useAnnouncement } from '../screens/layout/Announcements'
import { GetAssistance } from '../screens/layout/GetAssistance'
import { isFocusLost } from '../screens/modal/focusPlaces'
import { TitleText } from '../screens/layout/TitleText'
import { readyContent } from './readyContent'
import { useTroubleshooting } from './useTroubleshooter'
import { walkContent } from './walkContent'

/** The props of every part. */
export type TroubleshooterProps = Omit<PartProps, 'children'>

/**
 * The six steps of the gate around, on a page of your own, with the report after them. A gate shows them by itself after its last
 * guide, in its dialog.
 *
 * @example
 * ```tsx
 * <Gate.Root gate={gate}>
 *   <Troubleshooter />
 * </Gate.Root>
 * ```
 */
export const Troubleshooter: Part<TroubleshooterProps> = forwardRef(function Troubleshooter(props, ref) {
  const scope = useGate('<Troubleshooter>')
  const { loadScreens, lang, dir } = scope
  const { own, isReady, restart } = useTroubleshooting(scope)
  const content = isReady ? readyContent(scope, restart) : walkContent(scope, own)
  const { title, lead, picture, actions, help, progress, children } = content
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const place = isReady ? 'ready' : own
  const moves = own.walk.moves()
  const seen = useRef({ place, moves })
  const [unread, setUnread] = useState(false)
  // The guides come with them.
  useEffect(loadScreens, [loadScreens])
  useEffect(() => {
    const { current: last } = seen
    seen.current = { place, moves }
    if (last.place === place && last.moves === moves) return
    // The first one is part of the page, and takes nothing, nor does what a person left before a restart.
    if (place !== 'ready' && own.walk.isBack()) return
    // In a shadow root it is what has the focus in there.
    const root = (heading.current?.getRootNode() ?? document) as Document | ShadowRoot
    const { activeElement: active } = root
    const isFree = active
      ? active === document.body || !!heading.current?.closest('section')?.contains(active)
      : isFocusLost() || document.activeElement === null || document.activeElement === (root as ShadowRoot).host
    if (isFree) heading.current?.focus()
    // Then it is read for that, and need not be said.
    setUnread(!isFree)
  }, [place, moves, own])
  useAnnouncement(isReady && unread && `${title}. ${lead as string}`)
  return usePart(
    'troubleshooter',
    'section',
    props,
    { ref },
    {
      className: 'precall precall-troubleshooter',
      'aria-labelledby': id,
      lang,
      dir,
      children: (
        <>
          {picture}
          <div className="precall-body">
            <h2 className="precall-title" id={id} ref={heading} tabIndex={-1}>
              <TitleText title={title} />
            </h2>
            {lead && (
              <p className="precall-lead" key={title}>
                {lead}
              </p>
            )}
            {children}
          </div>
          <div className="precall-foot">
            {progress}
            <Actions actions={actions} />
            <GetAssistance kind={help} />
          </div>
          <Announcements />
        </>
      ),
    },
  )
})
