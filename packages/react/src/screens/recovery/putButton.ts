import type { Device, GateController, MediaElementTag } from '@precall/core'
import type { GateScope } from '../../root/GateContext'
import { textOf } from '../layout/useText'

/** So soon after a press that the browser takes, its question is there. */
const silence = 1000

/** What came of a press, if that was no stream. */
export type ButtonOutcome = 'refused' | 'failed'

type Media = HTMLElement & { readonly stream?: MediaStream; readonly track?: MediaStreamTrack }

/**
 * Puts the browser's own button into its place, gives the gate what it brings, and tells what else comes of a press. Returns what takes
 * it away.
 */
export function putButton(
  tag: MediaElementTag,
  place: Element,
  gate: GateController,
  tell: (outcome: ButtonOutcome | undefined) => void,
): () => void {
  // Made here, because React does not know the tag, and its events do not bubble.
  const button: Media = document.createElement(tag)
  button.className = 'precall-native'
  let timer: ReturnType<typeof setTimeout> | undefined
  const give = () => {
    clearTimeout(timer)
    gate.tell({ name: 'browserButton', result: 'given' })
    gate.accept(button.stream ?? new MediaStream(button.track ? [button.track] : []))
  }
  const hear = (outcome: ButtonOutcome) => () => {
    clearTimeout(timer)
    tell(outcome)
  }
  button.addEventListener('stream', give)
  button.addEventListener('track', give)
  button.addEventListener('cancel', () => {
    gate.tell({ name: 'browserButton', result: 'closed' })
    hear('refused')()
  })
  button.addEventListener('error', hear('failed'))
  button.addEventListener('click', () => {
    tell(undefined)
    clearTimeout(timer)
    gate.tell({ name: 'browserButton', result: 'pressed' })
    // The browser's question takes the focus from the page. While the page has it, nothing was asked.
    timer = setTimeout(() => document.hasFocus() && tell('failed'), silence)
  })
  // Put there once, and never moved: Chromium takes no press for half a second after either.
  place.append(button)
  return () => {
    clearTimeout(timer)
    button.remove()
  }
}

/** What to say next to the button that turns these on, before a press and after it. */
export function buttonText(scope: GateScope, devices: readonly Device[], outcome: ButtonOutcome | undefined): string {
  const { words, say } = textOf(scope)
  const { text, refused, failed } = words.recovery.browserButton
  const answer = scope.guidance?.byButton(devices)?.allow.label
  return say({ refused, failed, none: text }[outcome ?? 'none'], { answer, devices })
}
