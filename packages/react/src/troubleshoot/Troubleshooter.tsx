'use client'
import { forwardRef, useEffect, useId, useRef } from 'react'
import { Actions } from '../root/Actions'
import type { Part, PartProps } from '../root/element/usePart'
import { usePart } from '../root/element/usePart'
import { useGate } from '../root/GateContext'
import { Announcements } from '../screens/layout/Announcements'
import { GetAssistance } from '../screens/layout/GetAssistance'
import { TitleText } from '../screens/layout/TitleText'
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
  const own = useTroubleshooting(scope)
  const { title, lead, picture, actions, help, progress, children } = walkContent(scope, own)
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const seen = useRef(title)
  // The guides come with them.
  useEffect(loadScreens, [loadScreens])
  useEffect(() => {
    // The first one is part of the page, and takes nothing.
    if (seen.current !== title) heading.current?.focus()
    seen.current = title
  }, [title])
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
