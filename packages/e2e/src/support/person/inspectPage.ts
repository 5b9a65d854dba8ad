import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import type { Evaluates } from './actInPage'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare const axe: { run(options: RunOptions): Promise<AxeResults> } | undefined

/** What stands in a person's way, each with the rule that it breaks and the element that breaks it. */
export async function barriers(page: Evaluates, options: RunOptions): Promise<string[]> {
  const isThere = await page.evaluate(() => typeof axe === 'object', undefined)
  // oxlint-disable-next-line no-eval -- axe is a script
  if (!isThere) await page.evaluate((source) => void (0, eval)(source), AXE)
  const { violations } = await page.evaluate(
    (options) => axe!.run({ ...options, resultTypes: ['violations'] }),
    options,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ')}`),
  )
}

/** What a person would have to scroll sideways to read, or could not read at all. */
export function overflows(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('.precall, .precall *')]
      .filter((element) => element === document.documentElement || getComputedStyle(element).overflowX !== 'visible')
      // The keys move the words of a field, and a drawing of one cuts the address as a browser does.
      .filter((element) => element.localName !== 'input' && !element.matches('.precall-field > bdi'))
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ outerHTML, scrollWidth, clientWidth }) => `${scrollWidth} in ${clientWidth} px: ${outerHTML}`),
  )
}

/** What a person can press now and may miss: Start Video, and whatever Precall shows, below `least` px either way. */
export function smallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate((least) => {
    const open = document.querySelector('dialog[open]') ?? document
    const targets =
      ':is(.precall :is(button, a, summary, usermedia, camera, microphone), [data-precall-part="trigger"])'
    return Array.from(open.querySelectorAll(targets))
      .filter((element) => element.checkVisibility())
      .map((element) => [element.getBoundingClientRect(), element.outerHTML] as const)
      .filter(([{ width, height }]) => width < least || height < least)
      .map(([{ width, height }, html]) => `${width} by ${height} px: ${html}`)
  }, least)
}

/** The words on each filled button that a person can press now: the one thing to do. A busy one takes no press. */
export function primaryButtons(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const open = document.querySelector('dialog[open]') ?? document
    return Array.from(open.querySelectorAll('[data-kind="primary"]:not([aria-busy="true"])'))
      .filter((element) => element.checkVisibility())
      .map(({ textContent }) => textContent)
  })
}
