import type { MediaElementTag } from '@precall/core'
import type { Frame } from 'playwright-core'

/** What a document has asked for, by requests and by the browser's own buttons, and what came of it. */
export type PageRecord = {
  /** Of each request: `pending`, the kinds of its tracks, or `name: message (constraint)`. */
  readonly outcomes: string[]
  readonly hears: string[]
  /** How many of all tracks are live. */
  readonly live: number
}

type Page = { record?: { outcomes: string[]; hears: string[]; tracks: MediaStreamTrack[] } }

/** Before anything else is done in the document. */
export function startRecord(frame: Frame): Promise<void> {
  return frame.evaluate(() => {
    ;(window as Page).record = { outcomes: [], hears: [], tracks: [] }
  })
}

export function readRecord(frame: Frame): Promise<PageRecord> {
  return frame.evaluate(() => {
    const { outcomes, hears, tracks } = (window as Page).record!
    return { outcomes, hears, live: tracks.filter(({ readyState }) => readyState === 'live').length }
  })
}

/** Calls `getUserMedia`, and does not wait. */
export function makeRequest(frame: Frame, constraints: MediaStreamConstraints): Promise<void> {
  return frame.evaluate((constraints) => {
    const { outcomes, tracks } = (window as Page).record!
    const index = outcomes.push('pending') - 1
    navigator.mediaDevices.getUserMedia(constraints).then(
      (stream) => {
        tracks.push(...stream.getTracks())
        outcomes[index] = stream
          .getTracks()
          .map(({ kind }) => kind)
          .join(' ')
      },
      ({ name, message, constraint }: DOMException & { constraint?: string }) => {
        outcomes[index] = `${name}: ${message}${constraint === undefined ? '' : ` (${constraint})`}`
      },
    )
  }, constraints)
}

/** Puts one of the browser's own buttons into the document. */
export function showButton(frame: Frame, tag: MediaElementTag): Promise<void> {
  return frame.evaluate((tag) => {
    const { tracks, hears } = (window as Page).record!
    type Button = HTMLElement & { stream?: MediaStream; track?: MediaStreamTrack; error?: DOMException | null }
    const button: Button = document.createElement(tag)
    for (const type of ['stream', 'track', 'cancel', 'error', 'promptaction', 'promptdismiss']) {
      button.addEventListener(type, () => {
        const { name, message } = button.error ?? {}
        hears.push(type === 'cancel' || type === 'error' ? `${type}: ${name}: ${message}` : type)
        if (type === 'stream') tracks.push(...button.stream!.getTracks())
        if (type === 'track') tracks.push(button.track!)
      })
    }
    document.body.append(button)
  }, tag)
}
