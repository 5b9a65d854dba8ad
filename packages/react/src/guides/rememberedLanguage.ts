import type { BrowserWindow } from '@precall/core'

const key = 'precall:buttons'

/** What the person has said about the language of their buttons, in this tab. */
export function rememberedLanguage(window: BrowserWindow): string | undefined {
  try {
    return window.sessionStorage?.getItem(key) ?? undefined
  } catch {
    return undefined // Merely reading the property throws where a person blocks site data.
  }
}

export function rememberLanguage(window: BrowserWindow, language: string): void {
  try {
    window.sessionStorage?.setItem(key, language)
  } catch {
    // Then it holds as long as the page.
  }
}
