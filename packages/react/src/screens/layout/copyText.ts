import type { BrowserWindow } from '@precall/core'

/** Puts `text` on the clipboard, and says whether it worked: pages inside apps are often refused. Never rejects. */
export async function copyText(text: string, { navigator }: BrowserWindow): Promise<boolean> {
  try {
    if (!navigator.clipboard) return false
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
