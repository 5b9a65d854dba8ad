import type { Buttons } from '../engines/engine'

const looks = `
  @layer precall-simulated {
    :where([data-simulated]) {
      display: inline-block; box-sizing: border-box; padding: 0.5em 1em; border: 1px solid; border-radius: 3px;
      color: #1f1f1f; background-color: #f0f0f0; font: 16px system-ui, sans-serif; text-align: center; cursor: pointer;
      white-space: nowrap !important; min-inline-size: fit-content !important;
    }
  }`

/**
 * Its words never wrap, whatever the page says and however narrow the place is: docs/facts/browsers.md#usermedia-small-print.
 *
 * Puts the least into the page that makes a button look like one, and returns the undo.
 *
 * A real one is dressed by the browser, so any rule of the page wins, in whatever layer it is: ours are in a layer that
 * comes before all others, being the first that the document names.
 */
export function dressButtons(document: Document, create: (name: string) => HTMLElement): () => void {
  const styles = create('style')
  styles.textContent = looks
  const dress = () => document.head.prepend(styles)
  // A script that runs before the page's own finds no head yet (Playwright's `addInitScript`).
  if (document.head) dress()
  else document.addEventListener('DOMContentLoaded', dress)
  return () => {
    document.removeEventListener('DOMContentLoaded', dress)
    styles.remove()
  }
}

/** Why the browser takes no press on a button that looks like this, so that a person does not press what they cannot read. */
export function whyUnreadable(
  element: HTMLElement,
  { words, leastFontSize, leastContrast }: Buttons,
): string | undefined {
  const { defaultView } = element.ownerDocument
  const styleOf = (element: Element) => defaultView?.getComputedStyle(element)
  // Seen in Chromium 156: its own opacity counts for nothing, that of what it is in does.
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (Number(styleOf(around)?.opacity || 1) < 1) return words.faint
  }
  const style = styleOf(element)
  if (Number.parseFloat(style?.fontSize ?? '') < leastFontSize) return words.invalidStyle
  const [ink, ground] = [luminanceOf(style?.color), luminanceOf(style?.backgroundColor)]
  if (ink === undefined || ground === undefined) return undefined
  const contrast = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05)
  return contrast < leastContrast ? words.invalidStyle : undefined
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance; nothing for what is not an opaque `rgb()`. */
function luminanceOf(colour = ''): number | undefined {
  const channels = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour)?.slice(1).map(Number)
  if (!channels) return undefined
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
