import type { RefObject } from 'react'
import { useLayoutEffect } from 'react'
import { guideLooks, pictureLooks } from './looks'

/** Whether the looks of pictures can be put on a page that forbids inline styles: not in Safari before 16.4. */
export function hasGuideStyles(): boolean {
  return typeof document.adoptedStyleSheets === 'object'
}

const sheets = new WeakMap<Document, CSSStyleSheet>()

/** Puts the looks on the document or the shadow root around an element, before it is seen, and says whether it can. */
export function useGuideStyles(element: RefObject<HTMLElement | null>): boolean {
  useLayoutEffect(() => {
    // An app may have taken this part out of the page for now, and then its root is not a document.
    if (!element.current?.isConnected || !hasGuideStyles()) return
    const root = element.current.getRootNode() as Document | ShadowRoot
    const sheet = sheetFor(root.ownerDocument ?? (root as Document))
    // Old Chromium notices only a new list, and an app may have set one without ours meanwhile.
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  })
  return hasGuideStyles()
}

/** One style sheet for each document, because only roots of the same document can share one. */
function sheetFor(document: Document): CSSStyleSheet {
  const { CSSStyleSheet } = document.defaultView ?? window
  const sheet = sheets.get(document) ?? new CSSStyleSheet()
  if (!sheets.has(document)) sheet.replaceSync(guideLooks + pictureLooks)
  sheets.set(document, sheet)
  return sheet
}
