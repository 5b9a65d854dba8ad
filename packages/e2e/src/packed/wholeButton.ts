import type { Patient } from './arrive'

/** Whether all of the trigger is in what the server sends for this page, as the first thing of its `main`. */
export async function hasWholeButton({ page }: Patient, words: string): Promise<boolean> {
  const address = new URL(page.url())
  // Node finds no others: only browsers take every site of `localhost` for this machine.
  address.hostname = 'localhost'
  const html = await (await fetch(address)).text()
  return new RegExp(`<main><button type="button"[^>]* data-precall-part="trigger"[^>]*>${words}</button>`).test(html)
}
