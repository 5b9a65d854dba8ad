import type { MediaElementTag } from '@precall/core'

/** What `window` has where the browser has buttons of its own. */
export const buttonInterfaces: Readonly<Record<string, unknown>> = {
  HTMLUserMediaElement: interfaceOf('HTMLUserMediaElement', 'usermedia'),
  HTMLCameraElement: interfaceOf('HTMLCameraElement', 'camera'),
  HTMLMicrophoneElement: interfaceOf('HTMLMicrophoneElement', 'microphone'),
}

function interfaceOf(name: string, tag: MediaElementTag): unknown {
  class Interface {
    // docs/facts/browsers.md#capability-elements: only the document makes them.
    constructor() {
      throw new TypeError(`Failed to construct '${name}': Illegal constructor`)
    }

    static [Symbol.hasInstance](one: Partial<Element> | null): boolean {
      return one?.getAttribute?.('data-simulated') === tag
    }
  }
  return Object.defineProperty(Interface, 'name', { value: name })
}
