import type { Device, MediaElementTag } from '@precall/core'
import { forwardRef, useEffect, useRef, useState } from 'react'
import { useGate } from '../../root/GateContext'
import type { Part, PartProps } from '../../root/element/usePart'
import { usePart } from '../../root/element/usePart'
import { QuestionPicture } from './QuestionPicture'
import { useAnnouncement } from '../layout/Announcements'
import { useText } from '../layout/useText'
import type { ButtonOutcome } from './putButton'
import { buttonText, putButton } from './putButton'

interface NativeButtonProps extends PartProps {
  readonly tag: MediaElementTag
  /** What it turns on. @default nothing is said about it */
  readonly devices?: readonly Device[] | undefined
  /** A press has brought nothing. */
  readonly onNothing?: (() => void) | undefined
}

/** The browser's own button and what is said about it. Its words and its icon are the browser's. */
export const NativeButton: Part<NativeButtonProps> = forwardRef(function NativeButton(
  { tag, devices, onNothing, children, ...props },
  ref,
) {
  const scope = useGate()
  const { gate, guidance } = scope
  const { words, say } = useText()
  const place = useRef<HTMLDivElement>(null)
  const tellNothing = useRef(onNothing)
  const [outcome, setOutcome] = useState<ButtonOutcome>()
  const asks = devices && guidance?.byButton(devices)
  const told = outcome && (devices ? buttonText(scope, devices, outcome) : say(words.recovery.browserButton.orOk))
  const text = devices && buttonText(scope, devices, undefined)
  useAnnouncement(told, outcome === 'failed' ? 'alert' : 'status')

  useEffect(() => {
    tellNothing.current = onNothing
  })

  useEffect(() => {
    if (!place.current) return undefined
    const takeAway = putButton(tag, place.current, gate, (outcome) => {
      setOutcome(outcome)
      if (outcome) tellNothing.current?.()
    })
    return () => {
      takeAway()
      setOutcome(undefined)
    }
  }, [gate, tag])

  return usePart(
    'browser-button',
    'div',
    props,
    { ref },
    {
      className: 'precall-quick precall',
      'data-told': outcome,
      children: (
        <>
          {told ? <p key={told}>{told}</p> : (children ?? (text && <p key={text}>{text}</p>))}
          <div className="precall-place" ref={place} />
          {devices && (asks || !guidance) && <QuestionPicture asks={asks} />}
        </>
      ),
    },
  )
})
