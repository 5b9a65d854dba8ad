import { describe, expect, it } from 'vitest'
import { simulate, type PlaywrightPage } from './playwright'

/** A page of Playwright, as far as it is used from outside. That it works inside of one, packages/e2e tries. */
function pageAt(url: string, evaluate: PlaywrightPage['evaluate'] = async () => undefined) {
  const scripts: unknown[] = []
  const page: PlaywrightPage = { addInitScript: async (script) => scripts.push(script), evaluate, url: () => url }
  return { page, scripts }
}

describe('a page that Playwright drives', () => {
  it('is simulated before it is opened, or not at all', async () => {
    const { page, scripts } = pageAt('https://clinic.example/visit')
    await expect(simulate(page, 'safari-ios')).rejects.toThrow(
      /came too late: https:\/\/clinic\.example\/visit is open/,
    )
    expect(scripts).toEqual([])
  })

  it('takes the controls by their names, each with what it is given', async () => {
    const calls: string[] = []
    const { page } = pageAt('about:blank', async (expression) => void calls.push(expression))
    const browser = await simulate(page, 'chrome-linux')
    await browser.prompt.allow()
    await browser.fail('camera', { as: 'timeout', times: Infinity })
    expect(calls[0]).toContain('control(["prompt","allow"], [])')
    // JSON has no Infinity, which is what `times` is by default.
    expect(calls[1]).toContain('control(["fail"], ["camera",{"as":"timeout"}])')
  })

  it('says what to do where a policy keeps the controls out', async () => {
    const refused =
      "Refused to evaluate a string as JavaScript because 'unsafe-eval' is not an allowed source of script"
    const { page } = pageAt('about:blank', () => Promise.reject(new Error(refused)))
    const browser = await simulate(page, 'chrome-linux')
    await expect(browser.getState()).rejects.toThrow('Open it with `bypassCSP: true`')
  })
})
