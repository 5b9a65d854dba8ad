import type { Device, MediaElementTag } from '@precall/core'
import type { ReactElement, ReactNode } from 'react'
import { useEffect, useRef, useState } from 'react'
import type { AnswerMessage } from '../../messages'
import { useGate } from '../../root/GateContext'
import { QuestionPicture } from './QuestionPicture'
import { useAnnouncement } from '../layout/Announcements'
import { useText } from '../layout/useText'

/** So soon after a press that the browser takes, its question is there. */
const silence = 1000

interface BrowserButtonProps {
  readonly tag: MediaElementTag
  /** What it turns on. @default nothing is said about it */
  readonly devices?: readonly Device[]
  /** The way to do it by hand. It is folded away, and unfolds by itself when the button does not help. */
  readonly children?: ReactNode
}

type Media = HTMLElement & { readonly stream?: MediaStream; readonly track?: MediaStreamTrack }

/** The browser's own button, which asks even a person who has blocked the page. Its words and its icon are the browser's. */
export function BrowserButton({ tag, devices, children }: BrowserButtonProps): ReactElement {
  const { gate, guidance } = useGate()
  const { words: all, say: sayAbout } = useText()
  const words = all.recovery.browserButton
  const place = useRef<HTMLDivElement>(null)
  const byHand = useRef<HTMLDetailsElement>(null)
  const [outcome, setOutcome] = useState<'refused' | 'failed'>()
  const asks = devices && guidance?.byButton(devices)
  const answer = (devices ? asks?.allow : guidance?.answer())?.label
  const say = (text: AnswerMessage) => sayAbout(text, { answer, ...(devices && { devices }) })
  const told = outcome && say(!children ? words.orOk : outcome === 'failed' ? words.failed : words.refused)
  const text = devices && say(words.text)
  useAnnouncement(told, outcome === 'failed' ? 'alert' : 'status')

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const give = () => {
      clearTimeout(timer)
      gate.accept(button.stream ?? new MediaStream(button.track ? [button.track] : []))
    }
    const tell = (outcome: 'refused' | 'failed') => () => {
      clearTimeout(timer)
      setOutcome(outcome)
      if (byHand.current) byHand.current.open = true
    }
    // Made here, because React does not know the tag, and its events do not bubble.
    const button: Media = document.createElement(tag)
    button.className = 'precall-native'
    button.addEventListener('stream', give)
    button.addEventListener('track', give)
    button.addEventListener('cancel', tell('refused'))
    button.addEventListener('error', tell('failed'))
    button.addEventListener('click', () => {
      setOutcome(undefined)
      clearTimeout(timer)
      // The browser's question takes the focus from the page. While the page has it, nothing was asked.
      timer = setTimeout(() => document.hasFocus() && tell('failed')(), silence)
    })
    // Put there once, and never moved: Chromium takes no press for half a second after either.
    place.current?.append(button)
    return () => {
      clearTimeout(timer)
      button.remove()
      setOutcome(undefined)
    }
  }, [gate, tag])

  return (
    <>
      <div className="precall-quick" data-told={outcome}>
        {told ? <p key={told}>{told}</p> : text && <p key={text}>{text}</p>}
        <div className="precall-place" ref={place} />
        {devices && (asks || !guidance) && <QuestionPicture asks={asks} />}
      </div>
      {children && devices && (
        <details className="precall-details" ref={byHand}>
          <summary>{say(words.byHand)}</summary>
          {children}
        </details>
      )}
    </>
  )
}
