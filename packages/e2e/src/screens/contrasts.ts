import type { Page } from 'playwright-core'

export interface Contrast {
  readonly mark: string
  readonly ratio: number
}

/**
 * How far each mark that says something stands out from what is behind it: 1 is not at all, 21 is black on white. Words
 * too, if asked for: axe looks at those by the colour that the page gives them, also where the system gives another.
 */
export function contrasts(page: Page, of: 'marks' | 'marks and words' = 'marks'): Promise<Contrast[]> {
  return page.evaluate((of) => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
    const light = (color: string) => {
      canvas.fillStyle = color
      canvas.fillRect(0, 0, 1, 1)
      const [red, green, blue] = Array.from(canvas.getImageData(0, 0, 1, 1).data, (part) => {
        const share = part / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
    }
    const backgroundOf = (element: Element | null): string => {
      if (!element) return 'white'
      const { backgroundColor } = getComputedStyle(element)
      return /^rgba.*, 0\)$|\/ 0\)$/.test(backgroundColor) ? backgroundOf(element.parentElement) : backgroundColor
    }
    /** Each mark: where it is, what draws it, and what is behind. */
    const marks: [string, string, string, (element: Element) => Element | null][] = [
      ['.precall-button:not([data-kind="quiet"])', '', 'border-top-color', (button) => button.parentElement],
      ['.precall-button[data-kind="primary"], .precall-native', '', 'color', (button) => button],
      [
        '.precall-button[data-kind="primary"], .precall-native',
        '',
        'background-color',
        (button) => button.parentElement,
      ],
      ['.precall-button[data-kind="quiet"]', '::before', 'border-top-color', (button) => button],
      ['.precall-close', '::before', 'border-top-color', () => document.querySelector('.precall-hero, .precall')],
      ['.precall-steps > li', '::before', 'border-top-color', (step) => step],
      ['.precall-pill', '', 'outline-color', (pill) => pill.parentElement],
      ['.precall-devices > li, .precall-chips > li', '', 'border-top-color', (device) => device],
      ['.precall-icon', '', 'stroke', (icon) => icon],
      [':focus-visible:not(h2)', '', 'outline-color', (focused) => focused.parentElement],
      ['.precall-badge', '::before', 'border-top-color', (badge) => badge],
      ['.precall-watch', '::before', 'border-top-color', (watch) => watch],
      ['.precall-screen [data-n]', '', 'outline-color', (ring) => ring.parentElement],
      ['.precall-control[data-kind="switch"]', '', 'border-top-color', (control) => control.parentElement],
    ]
    const contrastOf = (element: Element, pseudo: string, property: string, behind: Element | null): Contrast => {
      const lights = [getComputedStyle(element, pseudo).getPropertyValue(property), backgroundOf(behind)]
        .map(light)
        .sort((one, other) => other - one)
      const ratio = (lights[0]! + 0.05) / (lights[1]! + 0.05)
      return { mark: `${property} of ${element.outerHTML.slice(0, 80)}${pseudo}`, ratio }
    }
    const isWords = ({ nodeType, textContent }: Node) => nodeType === Node.TEXT_NODE && textContent!.trim() !== ''
    const words = Array.from(document.querySelectorAll('.precall :not(.precall-said *, option)')).filter(
      (element) => of === 'marks and words' && Array.from(element.childNodes).some(isWords),
    )
    return [
      ...words.map((element) => contrastOf(element, '', 'color', element)),
      ...marks.flatMap(([selector, pseudo, property, behind]) =>
        Array.from(document.querySelectorAll(`.precall :is(${selector})`), (element) =>
          contrastOf(element, pseudo, property, behind(element)),
        ),
      ),
    ]
  }, of)
}
