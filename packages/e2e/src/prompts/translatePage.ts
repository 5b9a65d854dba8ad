import type { Page } from 'playwright-core'

/** What the translator makes of a text. */
export const inTranslation = (text: string): string => `«${text}»`

interface Translated {
  unseenTexts: string[]
}

/**
 * Translates every text of the documents that the page loads from now on, and what changes later, as Chrome does.
 * Returns the texts that were written since into what the translator took away: no one sees those.
 */
export async function translatePage(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(translateTexts)
  return () => page.evaluate(() => (window as unknown as Translated).unseenTexts)
}

// Runs in the page, so it can use nothing of this file. Chrome puts texts of its own, in elements of its own, in the
// place of those that React knows: https://github.com/facebook/react/issues/11538
function translateTexts(): void {
  const unseenTexts: string[] = []
  const taken = new WeakSet<Node>()

  const translate = (text: Text) => {
    const words = text.data.trim()
    if (!words || !text.parentElement || text.parentElement.closest('font, head, script, style, [translate=no]')) return
    const [outer, inner] = [document.createElement('font'), document.createElement('font')]
    inner.append(text.data.replace(words, () => `«${words}»`))
    outer.append(inner)
    text.replaceWith(outer)
    taken.add(text)
  }
  const translateIn = (node: Node) => {
    const texts: Node[] = []
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
    for (let text: Node | null = walker.currentNode; text; text = walker.nextNode()) texts.push(text)
    for (const text of texts) if (text instanceof Text) translate(text)
  }
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) [target, ...addedNodes].forEach(translateIn)
  }).observe(document, { childList: true, characterData: true, subtree: true })

  const { get, set } = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue')!
  Object.defineProperty(Node.prototype, 'nodeValue', {
    get,
    set(this: Node, value: string) {
      if (taken.has(this)) unseenTexts.push(value)
      set!.call(this, value)
    },
  })
  Object.assign(window, { unseenTexts } satisfies Translated)
}
