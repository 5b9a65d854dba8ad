import type { Device, MediaElementTag } from '@precall/core'
import type { Frame } from '@precall/testing'

/** A document of a real browser: what is run there can use nothing of the file in which it is written. */
export interface Evaluates {
  evaluate<Result, Arg>(run: (arg: Arg) => Result | Promise<Result>, arg: Arg): Promise<Result>
}

/** What a document has asked for, by requests and by the browser's own buttons, and what came of it. */
export interface PageRecord {
  /** The outcome of each request: `pending`, the kinds of its tracks in alphabetical order, or `name: message (constraint)`. */
  readonly outcomes: string[]
  readonly hears: string[]
  /** How many of all tracks are live. */
  readonly live: number
}

interface Page {
  record?: { outcomes: string[]; hears: string[]; tracks: MediaStreamTrack[] }
}

/** Before anything else is done in the document. */
export function startRecord(frame: Evaluates): Promise<void> {
  return frame.evaluate(() => {
    ;(window as Page).record = { outcomes: [], hears: [], tracks: [] }
  }, undefined)
}

export function readRecord(frame: Evaluates): Promise<PageRecord> {
  return frame.evaluate(() => {
    const { outcomes, hears, tracks } = (window as Page).record!
    return { outcomes, hears, live: tracks.filter(({ readyState }) => readyState === 'live').length }
  }, undefined)
}

/** Puts a frame of another site into the document, and resolves when its page is there. */
export function addFrame(frame: Evaluates, src: string, kind: Frame | 'with the screen'): Promise<void> {
  const attributes = {
    allowed: { allow: 'camera; microphone' },
    forbidden: {},
    sandboxed: { sandbox: 'allow-scripts' },
    'camera alone': { allow: 'camera' },
    'with the screen': { allow: 'camera; microphone; display-capture' },
  }[kind]
  return frame.evaluate(
    ([src, attributes]) => {
      const element = document.createElement('iframe')
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
      document.body.append(Object.assign(element, { src }))
      return new Promise<void>((resolve) => element.addEventListener('load', () => resolve()))
    },
    [src, attributes] as const,
  )
}

/** Calls `getUserMedia` at once, or in the next press on the page, and does not wait. */
export function makeRequest(
  frame: Evaluates,
  constraints: MediaStreamConstraints,
  when: 'now' | 'in the next press' = 'now',
): Promise<void> {
  return frame.evaluate(
    ([constraints, when]) => {
      const { outcomes, tracks } = (window as Page).record!
      const ask = () => {
        const index = outcomes.push('pending') - 1
        navigator.mediaDevices.getUserMedia(constraints).then(
          (stream) => {
            tracks.push(...stream.getTracks())
            const kinds = stream.getTracks().map(({ kind }) => kind)
            outcomes[index] = kinds.sort().join(' ')
          },
          ({ name, message, constraint }: DOMException & { constraint?: string }) => {
            outcomes[index] = `${name}: ${message}${constraint === undefined ? '' : ` (${constraint})`}`
          },
        )
      }
      if (when === 'now') ask()
      else addEventListener('mousedown', ask, { once: true })
    },
    [constraints, when] as const,
  )
}

/** Puts one of the browser's own buttons into the document. */
export function showButton(frame: Evaluates, tag: MediaElementTag): Promise<void> {
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

/** What a fresh query says, or the name of the error that it rejects with. */
export function queriedIn(frame: Evaluates, device: Device): Promise<string> {
  return frame.evaluate(
    (name) =>
      navigator.permissions.query({ name }).then(
        ({ state }) => state,
        (error: Error) => error.name,
      ),
    device,
  )
}

export function devicesListedIn(frame: Evaluates): Promise<{ kind: MediaDeviceKind; label: string }[]> {
  return frame.evaluate(async () => {
    const devices = (await navigator.mediaDevices?.enumerateDevices()) ?? []
    return devices.map(({ kind, label }) => ({ kind, label }))
  }, undefined)
}
