import type { Device } from '@precall/core'

/** The browser's own question, open on the screen. It can be answered once. */
export interface Prompt {
  /** What it asks for: of the devices in the request, those that are still open; in WebKit all. */
  readonly devices: readonly Device[]
  /** What brought it up: a request, or a press on the browser's own button. */
  readonly from: 'request' | ButtonQuestion
  /** The person presses Allow, whatever is written on it: in Chromium "Allow this time" as well. */
  allow(): void
  /** The person presses Block, or after the browser's own button "Continue not allowing". */
  block(): void
  /** The same with the box "Remember this decision" ticked. An error where there is no such box: it is Firefox's. */
  allowAndRemember(): void
  blockAndRemember(): void
  /** The person closes it by × or Escape, which in Firefox is Block. An error where that cannot be done. */
  dismiss(): void
}

/**
 * What a press on the browser's own button asks: `button`, with two ways to allow and a ×; or `button of a blocked page`,
 * with one way to allow, and "Continue not allowing".
 */
type ButtonQuestion = 'button' | 'button of a blocked page'

/** Why a prompt cannot be answered like that. */
export const refusals = {
  gone: '[precall] This prompt is no longer open: it was answered already. Read `prompt` again for the one that is.',
  hidden: '[precall] The page is hidden, and its prompt with it. No one can answer it before `page.show()`.',
  noBox: '[precall] This prompt has no box to remember the answer. Press `allow()` or `block()`.',
  noClosing: '[precall] This prompt has no ×: a person can only allow or block.',
  noBlock: '[precall] This prompt has no Block: a person can allow, or close it. Press `allow()` or `dismiss()`.',
} as const

interface Deeds {
  allow(remember: boolean): void
  block(remember: boolean): void
  dismiss(): void
}

/** Puts the buttons on a prompt. `whileOpen` refuses what can no longer be pressed. */
export function makePrompt(
  { devices, from }: Pick<Prompt, 'devices' | 'from'>,
  { hasRememberBox }: { readonly hasRememberBox: boolean },
  deeds: Deeds,
  whileOpen: (prompt: Prompt, act: () => void) => void,
): Prompt {
  const press = (act: () => void) => whileOpen(prompt, act)
  const remembering = (act: () => void) => {
    if (!hasRememberBox) throw new Error(refusals.noBox)
    press(act)
  }
  const prompt: Prompt = {
    devices,
    from,
    allow: () => press(() => deeds.allow(false)),
    block: () => press(() => deeds.block(false)),
    allowAndRemember: () => remembering(() => deeds.allow(true)),
    blockAndRemember: () => remembering(() => deeds.block(true)),
    dismiss: () => press(() => deeds.dismiss()),
  }
  return prompt
}
