import type { Surface } from './screenSharing'

/** The browser's own window in which a person chooses what to share. It can be answered once. */
export interface ScreenPicker {
  /** What it offers. */
  readonly surfaces: readonly Surface[]
  /** The person chooses this, with its sound where it can come with that. @default { sound: false } */
  share(surface: Surface, how?: { readonly sound?: boolean }): void
  /** The person presses Cancel, or the No of browsers that have one; or Escape. */
  cancel(): void
}

/** Why a picker cannot be answered like that. */
export const pickerRefusals = {
  gone: '[precall] This picker is no longer open: it was answered already. Read `screenPicker` again for the one that is.',
  hidden: '[precall] The page is hidden, and its picker with it. No one can answer it before `page.show()`.',
  offered: (surface: string): string =>
    `[precall] This picker has no ${surface} to choose. Read \`surfaces\` for what it offers.`,
  sound: (surface: string): string =>
    `[precall] This picker has no sound for a ${surface}: the browser has none for that, or the page has not asked for it.`,
} as const
