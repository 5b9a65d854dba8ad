'use client'
import type { Part } from '../root/element/usePart'
import { lazyPart } from './lazyPart'

/**
 * The browser's own button, which asks even a person who has blocked the page, and what it does. Shown where the browser has one and
 * `browserButton` does not forbid it. Children replace its words.
 *
 * It cannot take the focus when it appears: give that to a heading, as our dialogs do.
 */
export const GateBrowserButton: Part = lazyPart('BrowserButton')
