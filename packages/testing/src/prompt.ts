import type { Device } from '@precall/core'

/** The browser's own question, open on the screen. It can be answered once. */
export interface Prompt {
  /** What it asks for: of the devices in the request, those that are still open; in WebKit all. */
  readonly devices: readonly Device[]
  /** The person presses Allow. */
  allow(): void
  /** The person presses Block. */
  block(): void
  /** The same with the box "Remember this decision" ticked. An error where there is no such box: it is Firefox's. */
  allowAndRemember(): void
  blockAndRemember(): void
  /** The person closes it by × or Escape. An error where that cannot be done. */
  dismiss(): void
}

/** Why a prompt cannot be answered like that. */
export const refusals = {
  gone: '[precall] This prompt is no longer open: it was answered already. Read `prompt` anew for the one that is.',
  hidden: '[precall] The page is hidden, and its prompt with it. Nobody can answer it before `page.show()`.',
  closed: '[precall] This prompt was closed, and its request waits. `reopenPrompt()` presses the icon that it left.',
  noBox: '[precall] This prompt has no box to remember the answer. Press `allow()` or `block()`.',
  noClosing: '[precall] This prompt has no ×: a person can only allow or block.',
} as const
