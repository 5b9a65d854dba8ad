import type { SimulatedBrowser } from '@precall/testing'
import { simulateBrowser } from '@precall/testing'
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { takeSaid } from '../../test/console'
import { renderGate, startVideo } from '../../test/renderGate'

const denied = { camera: 'denied', microphone: 'denied' } as const

async function getStuck(browser: SimulatedBrowser) {
  const { user, onGranted } = renderGate({ browser })
  await waitFor(() => expect(startVideo()).not.toHaveAttribute('data-microphone', 'unknown'))
  await user.click(startVideo())
  const dialog = await screen.findByRole('dialog')
  const press = (name: string) => user.click(within(screen.getByRole('dialog')).getByRole('button', { name }))
  return { user, onGranted, dialog, press }
}

const stepAt = (number: number) => screen.findByRole('heading', { name: new RegExp(`^Step ${number} of 6`) })
const keptIn = (browser: SimulatedBrowser): unknown =>
  JSON.parse(browser.localStorage?.getItem('precall:step') ?? 'null')

/** A browser in which a person was at this step, so many minutes ago. */
function leftAt(number: number, minutesAgo = 1, browser = simulateBrowser('chrome-linux', denied)) {
  const entry = { step: number - 1, id: 'before', at: Date.now() - minutesAgo * 60_000 }
  browser.localStorage?.setItem('precall:step', JSON.stringify(entry))
  return browser
}

/** By then, the steps would have come. */
async function stepsLoaded(): Promise<void> {
  await import('./gateTroubleshooter')
  await new Promise((resolve) => setTimeout(resolve, 0))
}

/** The browser is closed and opened again: another window, the same local storage. */
function restart({ localStorage }: SimulatedBrowser): SimulatedBrowser {
  cleanup()
  return Object.assign(simulateBrowser('chrome-linux', denied), { localStorage })
}

describe('a step that is left for a restart', () => {
  it('is kept by its number, a random id and its time, and is where the person comes back to', async () => {
    const browser = leftAt(5)
    const { press } = await getStuck(browser)
    await stepAt(5)
    await press('Skip')
    await stepAt(6)
    expect(screen.getByText(/^We will bring you back to this step/)).toBeVisible()
    const kept = keptIn(browser) as object
    expect(kept).toEqual({ step: 5, id: expect.stringMatching(/^\w+$/) as string, at: expect.any(Number) as number })

    const after = restart(browser)
    await getStuck(after)
    expect(await stepAt(6)).toHaveFocus()
    expect(screen.getByText('Welcome back. You were at this step.')).toBeVisible()
  })

  it.each([
    ['half an hour later', leftAt(6, 31)],
    ['if the clock was set back by an hour', leftAt(6, -60)],
    ['if there is no such step', leftAt(7)],
    ['in a browser whose storage holds rubbish', Object.assign(leftAt(6), rubbish())],
  ])('is not come back to %s', async (_, browser) => {
    const { dialog } = await getStuck(browser)
    await within(dialog).findByRole('button', { name: 'Still not working?' })
    expect(screen.queryByRole('heading', { name: /^Step/ })).toBeNull()
    expect(keptIn(browser)).toBeNull()
  })

  it.each([
    ['a browser that the app excludes', {}, { supportPolicy: () => 'unsupported' as const }, /can’t be opened in this/],
    ['a page that is not secure', { secure: false }, {}, 'This page is not secure'],
  ])('does not cover %s, where no step helps', async (_, options, props, name) => {
    const browser = leftAt(3, 1, simulateBrowser('chrome-linux', options))
    const { user } = renderGate({ browser, ...props })
    await user.click(startVideo())
    await screen.findByRole('heading', { name })
    await act(stepsLoaded)
    expect(screen.getByRole('heading', { name })).toBeVisible()
    expect(screen.queryByRole('heading', { name: /^Step/ })).toBeNull()
    expect(keptIn(browser)).not.toBeNull()
    // The console tells the developer.
    takeSaid()
  })

  it('is forgotten by someone else at this device', async () => {
    const browser = leftAt(6)
    const { press } = await getStuck(browser)
    await stepAt(6)
    await press('This is not my device')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(keptIn(browser)).toBeNull()
  })

  it('is forgotten once it is closed', async () => {
    const browser = leftAt(6)
    const { press } = await getStuck(browser)
    await stepAt(6)
    await press('Close')
    expect(keptIn(browser)).toBeNull()
    await getStuckAgain()
    expect(screen.queryByRole('heading', { name: /^Step/ })).toBeNull()
  })

  it('is forgotten once the call is on, also if nothing was in the way after the restart', async () => {
    const browser = leftAt(6)
    browser.siteSettings.allow('camera')
    browser.siteSettings.allow('microphone')
    const { user, onGranted } = renderGate({ browser })
    await user.click(startVideo())
    await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
    await waitFor(() => expect(keptIn(browser)).toBeNull())
  })

  it('is no one’s but the tab’s that has kept it', async () => {
    const browser = leftAt(6)
    browser.siteSettings.allow('camera')
    browser.siteSettings.allow('microphone')
    const { user, onGranted } = renderGate({ browser })
    await waitFor(() => expect(startVideo()).toHaveAttribute('data-microphone', 'granted'))
    const theirs = JSON.stringify({ step: 2, id: 'theirs', at: Date.now() })
    await user.hover(startVideo())
    browser.localStorage?.setItem('precall:step', theirs)
    await user.click(startVideo())
    await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
    expect(browser.localStorage?.getItem('precall:step')).toBe(theirs)
  })

  it('is kept again where another tab has put its own in its place, and forgotten that', async () => {
    const browser = leftAt(6)
    const pages = new EventTarget()
    browser.addEventListener = pages.addEventListener.bind(pages)
    const { press } = await getStuck(browser)
    await stepAt(6)
    browser.localStorage?.removeItem('precall:step')
    const forget = (oldValue: string) =>
      pages.dispatchEvent(Object.assign(new Event('storage'), { key: 'precall:step', oldValue, newValue: null }))
    // Someone else has said that this is not their device.
    forget('')
    expect(keptIn(browser)).toBeNull()
    forget('{"step":2}')
    expect(keptIn(browser)).toMatchObject({ step: 5 })
    await press('Close')
    forget('{"step":2}')
    expect(keptIn(browser)).toBeNull()
  })

  it('says what to do where the browser takes it, and keeps nothing', async () => {
    const browser = leftAt(6)
    browser.localStorage!.setItem = () => {}
    await getStuck(browser)
    await stepAt(6)
    expect(screen.getByText(/does not let us keep your place.*press Start Video/)).toBeVisible()
  })

  it('says what to do where the browser keeps nothing', async () => {
    const browser = leftAt(6)
    const { press } = await getStuck(browser)
    await stepAt(6)
    await press('Back')
    await stepAt(5)
    Object.defineProperty(browser, 'localStorage', {
      get() {
        throw new Error('SecurityError')
      },
    })
    await press('Skip')
    await stepAt(6)
    expect(screen.getByText(/does not let us keep your place.*press Start Video/)).toBeVisible()
  })
})

function rubbish() {
  const { localStorage } = simulateBrowser('chrome-linux')
  localStorage?.setItem('precall:step', '{"step":"5')
  return { localStorage }
}

async function getStuckAgain(): Promise<void> {
  startVideo().click()
  await within(await screen.findByRole('dialog')).findByRole('button', { name: 'Still not working?' })
}
