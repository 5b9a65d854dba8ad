import type { ScreenName } from '@precall/screens/list'
import type { Page } from 'playwright-core'
import { waitFor } from '../support/person/visitor'

/** A guide, with what leads on from it, which comes last; in a language that guides do not speak nothing does. */
const guide = ':is(.precall-on > :not(.precall-aside), .precall:not(:lang(en)) .precall-screen)'

/** One screen of the list for each thing that we draw, and the selector of that thing. */
const things = {
  // With the steps of the person's own browser, which come a moment later; a page in another language keeps the general ones.
  explainer: ':is(.precall-settings:not(:has(h3 + p)), .precall:not(:lang(en)):has(.precall-pill) .precall-settings)',
  waiting: '.precall-card',
  'blocked-camera': guide,
  'system-windows': guide,
  'blocked-iphone': guide,
  'blocked-button': '.precall-body:has(.precall-way) .precall-native',
  framed: 'a[data-kind="primary"]',
  // Its guide has no picture.
  missing: ':is(.precall-on > :not(.precall-aside), .precall:not(:lang(en)) .precall-steps)',
  joining: '.precall-rings',
} satisfies { readonly [name in ScreenName]?: string }

export type Screen = keyof typeof things

export const screens = Object.keys(things) as Screen[]

/** A page with rules for every element. */
type Hostile =
  | 'reset'
  | 'bootstrap'
  | 'tailwind'
  | 'tailwind in layers'
  | 'create-vite'
  | 'create-vite in layers'
  | 'create-vite in 2025'
  | 'create-next-app'

/** What `pages/looks.tsx` takes. */
export interface PageOptions {
  readonly styles?: 'styles.css' | 'styles.layered.css'
  readonly page?: 'bare' | Hostile | 'classes'
  /** Whose style sheet is loaded first. @default 'ours' */
  readonly first?: 'ours' | 'page'
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

/** Does all that leads to the screen. */
export async function walkTo(page: Page, screen: Screen): Promise<void> {
  await page.evaluate(() => (globalThis as typeof globalThis & { walkToScreen(): Promise<void> }).walkToScreen())
  await waitFor(page.locator(things[screen]).first())
  // Nothing is pointed at.
  await page.mouse.move(1, 1)
}

/** What each element looks like: a value for each of the properties. */
export interface Looks {
  readonly properties: readonly string[]
  readonly of: Readonly<Record<string, readonly string[]>>
}

/**
 * What is seen of everything of ours, as the browser has worked it out: not what is for ears, which comes and goes, nor
 * the choices of a list, which the browser draws.
 */
export function looksOf(page: Page): Promise<Looks> {
  return page.evaluate(() => {
    // Not seen: what others are worked out from, tabs, a selection, a touch, the system’s look under ours, the line of
    // an icon that is in none, and how letters are set next to each other.
    const properties = Array.from(getComputedStyle(document.documentElement)).filter(
      (property) =>
        !/^--|^appearance|^tab-size|^user-select|^-webkit-tap|^vertical-align|^text-rendering/.test(property),
    )
    const edges = new Map(
      properties
        .filter((property) => /^border-.*style/.test(property))
        .map((property) => [property, property.replace('style', 'width')]),
    )
    const of: Record<string, string[]> = {}
    const root = document.getElementById('root')!.shadowRoot ?? document
    root
      .querySelectorAll('.precall, .precall :not(.precall-said, .precall-said *, option)')
      .forEach((element, index) => {
        const pseudos = ['', '::before', '::after', ...(element.matches(':modal') ? ['::backdrop'] : [])]
        for (const pseudo of pseudos) {
          const style = getComputedStyle(element, pseudo)
          const value = (property: string) => style.getPropertyValue(property)
          if (/before|after/.test(pseudo) && value('content') === 'none') continue
          /** The style of no edge, and the box of a backdrop. */
          const isUnseen = (property: string) => {
            const edge = edges.get(property)
            return (edge && value(edge) === '0px') || (pseudo === '::backdrop' && property === 'box-sizing')
          }
          of[`${index} ${element.localName}.${element.getAttribute('class')}${pseudo}`] = properties.map((property) =>
            isUnseen(property) ? '' : value(property),
          )
        }
      })
    return { properties, of }
  })
}

/** What looks different, and how. */
export function differences(before: Looks, after: Looks): string[] {
  const elements = [...new Set([...Object.keys(before.of), ...Object.keys(after.of)])]
  return elements.flatMap((element) => {
    const [one, other] = [before.of[element], after.of[element]]
    return before.properties.flatMap((property, at) =>
      one?.[at] === other?.[at] ? [] : [`${element} ${property}: ${one?.[at]}, then ${other?.[at]}`],
    )
  })
}
