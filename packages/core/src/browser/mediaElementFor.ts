import type { BrowserWindow } from '../browser'
import type { Device } from '../vocabulary'

/** The tag of one of the browser's own buttons for media. */
export type MediaElementTag = 'usermedia' | Device

const interfaces = {
  usermedia: 'HTMLUserMediaElement',
  camera: 'HTMLCameraElement',
  microphone: 'HTMLMicrophoneElement',
} as const

/**
 * The tag of the browser's own button for `devices`, if it has one: Chrome and Edge from 151 on. Needs a window, so call it
 * in a browser only. A press on the button asks even a person who has blocked the page:
 * https://developer.chrome.com/blog/usermedia-html-element
 */
export function mediaElementFor(
  devices: readonly Device[],
  window: BrowserWindow = globalThis.window,
): MediaElementTag | undefined {
  const tag = devices[1] ? 'usermedia' : devices[0]
  return tag && window[interfaces[tag]] ? tag : undefined
}
