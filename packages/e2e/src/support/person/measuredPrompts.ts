export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The places in the page at which the prompts of real browsers were seen, in pixels of a screen without zoom: the widest of all window sizes. */
export const measuredPrompts = {
  // docs/facts/browsers.md#chromium-prompt-size
  chrome: {
    'with a picture': { left: 126, top: 0, right: 445, bottom: 644 },
    without: { left: 126, top: 0, right: 445, bottom: 391 },
  },
  // docs/facts/browsers.md#firefox-prompt-size
  firefox: {
    'with a picture': { left: 289, top: 0, right: 704, bottom: 461 },
    without: { left: 289, top: 0, right: 704, bottom: 171 },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<'with a picture' | 'without', Box>>>>
