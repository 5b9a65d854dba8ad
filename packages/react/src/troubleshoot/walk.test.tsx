import type { SimulatedBrowser } from '@precall/testing'
import { simulateBrowser } from '@precall/testing'
import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { takeSaid } from '../../test/console'
import { renderGate, startVideo, type OwnGateProps } from '../../test/renderGate'

afterEach(() => void vi.useRealTimers())

const bothDenied = { camera: 'denied', microphone: 'denied' } as const

async function getStuck(
  browser: SimulatedBrowser = simulateBrowser('chrome-linux', bothDenied),
  props: Partial<OwnGateProps> = {},
) {
  const gate = renderGate({ ...props, browser })
  await waitFor(() => expect(startVideo()).not.toHaveAttribute('data-microphone', 'unknown'))
  await gate.user.click(startVideo())
  await screen.findByRole('dialog')
  return { ...gate, browser }
}

/** Presses Still not working? through all guides, until the six steps are there. */
async function walkOn(user: UserEvent): Promise<void> {
  for (let presses = 0; presses < 6; presses++) {
    const button = await screen.findByRole('button', { name: 'Still not working?' })
    await user.click(button)
    await waitFor(() => expect(button.isConnected && button.getAttribute('aria-busy')).not.toBe('true'))
    if (screen.queryByRole('heading', { name: /^Step/ })) return
  }
  throw new Error('There is always another guide.')
}

/** A press of its own each time, and not the second half of a double click. */
const press = async (user: UserEvent, name: string) => {
  await user.hover(document.body)
  await user.click(screen.getByRole('button', { name }))
}
const items = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent)
const at = (number: number, title: RegExp) =>
  screen.findByRole('heading', { name: new RegExp(`^Step ${number} of 6 +${title.source}`) })

describe('a person whom no guide has helped', () => {
  it('is led on in a language that no guide speaks, too', async () => {
    const { user } = await getStuck(busyCamera(), { locale: 'ar' })
    await walkOn(user)
    expect(await at(1, /Close other apps/)).toHaveFocus()
    // The general steps, in the words of the page.
    expect(items().join()).toContain('Close other')
    expect(takeSaid().join()).toContain('no words for the locale')
  })

  it('is led on to the step that the trouble points at, whose heading takes the focus', async () => {
    const { user } = await getStuck()
    await walkOn(user)
    expect(await at(2, /Allow it in your browser/)).toHaveFocus()
    await waitFor(() => expect(items()).toContain('Turn on Camera.'))
    await press(user, 'Still not working, next')
    expect(await at(3, /Allow it on your device/)).toHaveFocus()
    await press(user, 'Back')
    await press(user, 'Back')
    expect(await at(1, /Close other apps/)).toHaveFocus()
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull()
    await press(user, 'Skip')
    expect(await at(2, /Allow/)).toHaveFocus()
    expect(within(screen.getByRole('dialog')).getByText('Step 2 of 6')).toBeVisible()
  })

  it.each([
    ['Still not working, next', 3],
    ['Skip', 3],
    ['Back', 1],
  ])('is moved one step by a double click on %s', async (name, number) => {
    const { user } = await getStuck()
    await walkOn(user)
    await at(2, /Allow/)
    await user.dblClick(screen.getByRole('button', { name }))
    expect(await at(number, /.*/)).toBeVisible()
  })
})

/** Waits for a step, and leaves it. */
async function goThrough(user: UserEvent, from: number, to: number): Promise<void> {
  for (let number = from; number < to; number++) {
    await at(number, /.*/)
    await press(user, 'Still not working, next')
  }
}

const busyCamera = () => {
  const browser = simulateBrowser('chrome-linux', {
    camera: 'granted',
    microphone: 'granted',
    devices: { cameras: ['Built-in camera', 'Desk camera'] },
  })
  browser.busy('camera')
  return browser
}

describe('what the page notices by itself', () => {
  it('is said within two seconds, once, and not more than is known: it may not work yet', async () => {
    const cleared = 'Nothing is in the way now. Press It worked, and we will try it.'
    const { browser, user } = await getStuck()
    await walkOn(user)
    await at(2, /Allow/)
    const statuses: string[] = []
    const region = within(screen.getByRole('dialog')).getByRole('status')
    new MutationObserver(() => statuses.push(region.textContent)).observe(region, { subtree: true, childList: true })
    browser.siteSettings.reset('camera')
    browser.siteSettings.reset('microphone')
    expect(await within(screen.getByRole('dialog')).findByText(cleared, { selector: 'p' })).toBeVisible()
    await waitFor(() => expect(statuses.filter((said) => said === cleared)).toHaveLength(1), { timeout: 2500 })
    expect(screen.getByRole('button', { name: 'It worked' })).toHaveAttribute('data-kind', 'primary')
    // The browser would ask: nothing leads on by itself.
    expect(browser.prompt).toBeUndefined()
    await press(user, 'It worked')
    await waitFor(() => expect(browser.prompt).toBeDefined())
  })

  it('says so where something else is left, and leads on to that', async () => {
    const browser = simulateBrowser('chrome-linux', bothDenied)
    const { user } = await getStuck(browser)
    await walkOn(user)
    await at(2, /Allow/)
    browser.busy('microphone')
    browser.siteSettings.allow('microphone')
    browser.siteSettings.allow('camera')
    expect(
      await screen.findByText(/^This is not in the way now, but something else is/, { selector: 'p' }),
    ).toBeVisible()
    expect(screen.queryByText(/works now/)).toBeNull()
    expect(screen.getByRole('button', { name: 'Still not working, next' })).toHaveAttribute('data-kind', 'primary')
  })

  it('is also a camera that another app has let go: it leads into the call, while nothing else was turned on', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const browser = busyCamera()
    const { user, onGranted } = await getStuck(browser)
    await walkOn(user)
    await at(1, /Close other apps/)
    const before = browser.getUserMediaCalls.length
    await vi.advanceTimersByTimeAsync(2000)
    expect(browser.getUserMediaCalls.length).toBeGreaterThan(before)
    // The microphone works, and is not turned on for that.
    expect(browser.getUserMediaCalls.at(-1)).toEqual({ video: true })
    expect(screen.queryByText(/It is still not working/)).toBeNull()
    browser.free('camera')
    await vi.advanceTimersByTimeAsync(2000)
    await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
  })

  it('is looked for while the person can see it, and no more once they have left', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const browser = busyCamera()
    const { user } = await getStuck(browser)
    await walkOn(user)
    await at(1, /Close other apps/)
    browser.page.hide()
    const hidden = browser.getUserMediaCalls.length
    await vi.advanceTimersByTimeAsync(5000)
    expect(browser.getUserMediaCalls).toHaveLength(hidden)
    browser.page.show()
    await vi.advanceTimersByTimeAsync(5000)
    const seen = browser.getUserMediaCalls.length
    expect(seen).toBeGreaterThan(hidden + 1)
    await press(user, 'Close')
    await vi.advanceTimersByTimeAsync(5000)
    expect(browser.getUserMediaCalls.length).toBeLessThanOrEqual(seen + 1)
  })

  it('ends in the call, with nothing pressed', async () => {
    const { browser, user, onGranted } = await getStuck()
    await walkOn(user)
    await at(2, /Allow/)
    browser.siteSettings.allow('camera')
    browser.siteSettings.allow('microphone')
    await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(browser.localStorage?.getItem('precall:step')).toBeNull()
  })
})

describe('It worked', () => {
  it('leads into the call if it did', async () => {
    const browser = busyCamera()
    const { user, onGranted } = await getStuck(browser)
    await walkOn(user)
    await at(1, /Close other apps/)
    // Its guide says Try again, which has another name here.
    await waitFor(() => expect(items()).toContain('Come back here and press It worked.'))
    expect(items().join()).not.toContain('Try again')
    browser.free('camera')
    await press(user, 'It worked')
    await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
  })

  it('says that it did not, and stays at the step', async () => {
    const { user } = await getStuck()
    await walkOn(user)
    await press(user, 'It worked')
    const dialog = await screen.findByRole('dialog')
    expect(
      await within(dialog).findByText('We tried again. It is still not working.', { selector: '.precall-tried' }),
    ).toBeVisible()
    expect(await at(2, /Allow/)).toBeVisible()
  })
})

describe('each step in its turn', () => {
  it('offers another device, and asks for the one that is chosen', async () => {
    const { browser, user } = await getStuck(busyCamera())
    await walkOn(user)
    await goThrough(user, 1, 4)
    await at(4, /Try another camera or microphone/)
    const list = await screen.findByRole('combobox', { name: 'Camera' })
    expect(screen.queryByRole('combobox', { name: 'Microphone' })).toBeNull()
    await waitFor(() => expect(within(list).getByRole('option', { name: /Desk camera/ })).toBeInTheDocument())
    await user.selectOptions(list, within(list).getByRole('option', { name: /Desk camera/ }))
    const devices = await browser.navigator.mediaDevices?.enumerateDevices()
    const exact = devices?.find(({ label }) => label === 'Desk camera')?.deviceId
    await waitFor(() => expect(browser.getUserMediaCalls.at(-1)).toMatchObject({ video: { deviceId: { exact } } }))
  })

  it('looks done only if the person has done it: not if it was skipped, or never seen', async () => {
    const { user } = await getStuck(busyCamera())
    await walkOn(user)
    const marks = () =>
      [...document.querySelectorAll('.precall-count > i')].map((mark) => mark.getAttribute('data-state') ?? '')
    await goThrough(user, 1, 2)
    await at(2, /.*/)
    await press(user, 'Skip')
    await at(3, /.*/)
    expect(marks()).toEqual(['tried', '', 'now', '', '', ''])
    await press(user, 'Back')
    await press(user, 'Still not working, next')
    expect(marks()).toEqual(['tried', 'ok', 'now', '', '', ''])
  })

  it('says that there is no other device, or that it is allowed already, and the report says so too', async () => {
    const browser = simulateBrowser('chrome-linux', { camera: 'granted', microphone: 'granted' })
    browser.busy('camera')
    const { user } = await getStuck(browser)
    await walkOn(user)
    await goThrough(user, 1, 2)
    await at(2, /Allow it in your browser/)
    expect(screen.getByText(/It is already on/)).toBeVisible()
    await goThrough(user, 2, 4)
    await at(4, /Try another/)
    expect(screen.getByText(/We can’t find another camera or microphone/)).toBeVisible()
    await press(user, 'Still not working, next')
    await at(5, /Make a test call/)
    await user.click(await screen.findByRole('button', { name: 'Start a test call' }))
    expect(
      await screen.findByText(/This browser can’t make a test call/, { selector: '.precall-call > p' }),
    ).toBeVisible()
    await goThrough(user, 5, 6)
    await at(6, /Start over/)
    await press(user, 'Skip')
    const dialog = await screen.findByRole('dialog', { name: 'What we found' })
    await within(dialog).findByRole('button', { name: 'Copy report' })
    const rows = within(dialog.querySelector<HTMLElement>('.precall-done')!).getAllByRole('listitem')
    expect(rows.map((row) => row.lastElementChild?.textContent)).toEqual([
      'no change',
      'already on',
      'no change',
      'none found',
      'no change',
      'skipped',
    ])
    expect(browser.getState().live).toEqual({ camera: false, microphone: false })
  })
})
