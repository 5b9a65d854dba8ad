import { warn } from '@precall/core'

/** Tells the developer what the rules of a page take from an open dialog most often: its padding, and a title to be read. */
export function tellOfLooks(dialog: HTMLElement): void {
  const title = dialog.querySelector('.precall-title')
  // An app's own element has looks of its own. And there may be no layout: where it is closed, and in jsdom.
  if (!title || !dialog.classList.contains('precall-dialog') || title.getBoundingClientRect().width === 0) return
  if (roomBefore(title, dialog) < LEAST_ROOM) {
    warn(
      'The words of a dialog touch its edge. A rule of this page takes the padding away, or no style sheet of ours is ' +
        `loaded. ${remedy}`,
    )
  }
  const contrast = contrastOf(title, dialog)
  if (contrast && contrast < LEAST_CONTRAST) {
    warn(
      'The title of a dialog has the colour of what is behind it, so no one can read it. A rule of this page gives ' +
        `headings a colour, or --precall-text and --precall-surface do not go together. ${remedy}`,
    )
  }
}

const remedy =
  "Import '@precall/react/styles.css', which wins over rules for elements. " +
  'Over styles.layered.css every rule wins that is in no layer.'

// In pixels. The border of a dialog is 1, and the narrowest card has 11.
const LEAST_ROOM = 4

// 1 is none. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
const LEAST_CONTRAST = 1.5

function roomBefore(title: Element, dialog: Element): number {
  const { direction, paddingInlineStart } = getComputedStyle(title)
  const [inner, outer] = [title.getBoundingClientRect(), dialog.getBoundingClientRect()]
  const room = direction === 'rtl' ? outer.right - inner.right : inner.left - outer.left
  return room + parseFloat(paddingInlineStart)
}

/** How far the title stands out from what the dialog draws behind it, if that is of one colour and hides the page. */
function contrastOf(title: Element, dialog: Element): number | undefined {
  // The system draws another ground behind letters.
  if (matchMedia('(forced-colors: active)').matches) return undefined
  const grounds: string[] = []
  for (let element: Element | null = title; element; element = element === dialog ? null : element.parentElement) {
    const { backgroundColor, backgroundImage } = getComputedStyle(element)
    if (backgroundImage !== 'none') return undefined
    grounds.unshift(backgroundColor)
  }
  const { color, webkitTextFillColor } = getComputedStyle(title)
  // Browsers that keep pages from reading a canvas give back something else.
  if (paint('#000')?.join() !== '0,0,0,255') return undefined
  const ground = paint(...grounds)
  const ink = paint(...grounds, webkitTextFillColor || color)
  if (!ground || !ink || ground[3] !== 255) return undefined
  const [dark, light] = [luminance(ground), luminance(ink)].sort((one, other) => one - other) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** What these colours are together, each over the one before, if the browser can paint them all. */
function paint(...colors: readonly string[]): Uint8ClampedArray | undefined {
  const canvas = document.createElement('canvas').getContext('2d')
  for (const color of colors) {
    if (!canvas || !takes(canvas, color)) return undefined
    canvas.fillRect(0, 0, 1, 1)
  }
  return canvas?.getImageData(0, 0, 1, 1).data
}

/** A colour that a canvas does not know leaves the last one. */
function takes(canvas: CanvasRenderingContext2D, color: string): boolean {
  const [one, other] = ['#000', '#fff'].map((before) => {
    canvas.fillStyle = before
    canvas.fillStyle = color
    return canvas.fillStyle
  })
  return one === other
}

function luminance(color: Uint8ClampedArray): number {
  const [red, green, blue] = Array.from(color, (part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
