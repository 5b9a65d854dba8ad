import type { Page } from 'playwright-core'
import { waitFor } from './visitor.ts'

/** A guide, with what leads on from it, which comes last; in a language that guides do not speak nothing does. */
const GUIDE = ':is(.precall-on > :not(.precall-aside), .precall:not(:lang(en)) .precall-screen)'

/** One screen for each thing that we draw: that thing, and what is pressed on the way to it, after Start Video. */
const SCREENS = {
  explainer: ['.precall-hero'],
  waiting: ['.precall-card', 'OK'],
  'half blocked': [GUIDE],
  'blocked by Windows': [GUIDE],
  'blocked on an iPhone': [GUIDE, 'OK'],
  'browser’s button': ['.precall-body:has(.precall-way) .precall-native'],
  framed: ['a[data-kind="primary"]'],
  // Its guide has no picture.
  missing: [':is(.precall-on > :not(.precall-aside), .precall:not(:lang(en)) .precall-steps)', 'OK'],
  joining: ['.precall-rings'],
} as const

export type Screen = keyof typeof SCREENS

export const screens = Object.keys(SCREENS) as Screen[]

/** What `pages/looks.tsx` takes. */
export type PageOptions = {
  readonly styles?: 'styles.css' | 'styles.unlayered.css'
  readonly page?: 'bare' | 'reset' | 'bootstrap' | 'tailwind' | 'tailwind in layers'
  readonly theme?: 'playful' | 'dense'
  readonly place?: 'straight' | 'shadow' | 'dialog' | 'fullscreen'
  readonly lang?: string
  /** What dialogs cannot do in this browser. */
  readonly lacks?: 'showModal'
}

/** Opens the page, and leaves Start Video to the person. */
export async function openPage(page: Page, origin: string, screen: Screen, options: PageOptions = {}): Promise<void> {
  await page.goto(`${origin}/looks?${new URLSearchParams({ screen, ...options })}`)
  await page.locator('[data-precall-part="trigger"]:not([data-camera="unknown"])').waitFor()
}

/** Presses what leads to the screen. */
export async function walkTo(page: Page, screen: Screen): Promise<void> {
  const [thing, ...presses] = SCREENS[screen]
  for (const name of ['Start Video', ...presses]) await page.getByRole('button', { name, exact: true }).click()
  await waitFor(page.locator(thing))
  // Nothing is pointed at.
  await page.mouse.move(1, 1)
}

/** By element, what it looks like. */
export type Looks = Readonly<Record<string, Readonly<Record<string, string>>>>

/**
 * What is seen of everything of ours, as the browser has worked it out: not what is for ears, which comes and goes, nor
 * the choices of a list, which the browser draws.
 */
export function looksOf(page: Page): Promise<Looks> {
  return page.evaluate(() => {
    const looks: Record<string, Record<string, string>> = {}
    const root = document.getElementById('root')!.shadowRoot ?? document
    root
      .querySelectorAll('.precall, .precall :not(.precall-said, .precall-said *, option)')
      .forEach((element, index) => {
        const pseudos = ['', '::before', '::after', ...(element.matches(':modal') ? ['::backdrop'] : [])]
        for (const pseudo of pseudos) {
          const style = getComputedStyle(element, pseudo)
          const value = (property: string) => style.getPropertyValue(property)
          if (/before|after/.test(pseudo) && value('content') === 'none') continue
          looks[`${index} ${element.localName}.${element.getAttribute('class')}${pseudo}`] = Object.fromEntries(
            Array.from(style)
              // Not seen: what others are worked out from, tabs, a selection, a touch, the system’s look under ours, the
              // line of an icon that is in none, the box of a backdrop, and the style of no border.
              .filter(
                (property) => !/^--|^appearance|^tab-size|^user-select|^-webkit-tap|^vertical-align/.test(property),
              )
              .filter((property) => pseudo !== '::backdrop' || property !== 'box-sizing')
              .filter(
                (property) => !/^border-.*style/.test(property) || value(property.replace('style', 'width')) !== '0px',
              )
              .map((property) => [property, value(property)]),
          )
        }
      })
    return looks
  })
}

/** What looks different, and how. */
export function differences(before: Looks, after: Looks): string[] {
  return unite(before, after).flatMap((element) => {
    const [one, other] = [before[element] ?? {}, after[element] ?? {}]
    return unite(one, other)
      .filter((property) => one[property] !== other[property])
      .map((property) => `${element} ${property}: ${one[property]}, then ${other[property]}`)
  })
}

const unite = (one: object, other: object) => [...new Set([...Object.keys(one), ...Object.keys(other)])]
