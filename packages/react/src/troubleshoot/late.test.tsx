import type { CallProgress, CallVerdict, TestCallOptions } from '@precall/core/call'
import { simulateBrowser } from '@precall/testing'
import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { takeSaid } from '../../test/console'
import { newUser, renderPage, startVideo } from '../../test/renderGate'
import { Gate } from '..'
import { Root } from '../root/Root'
import * as screens from '../screens'
import type { LateParts } from './createTroubleshooting'
import { lateParts } from './lateParts'
import { opensWalk } from './walkOpener'

const iceServers = [{ urls: 'turn:relay.example', username: 'person', credential: 'secret' }]
const granted = { camera: 'granted', microphone: 'granted' } as const

/** A person whose camera another app has, at the fifth step or the last. */
async function openAt(
  number: 5 | 6,
  parts: Partial<LateParts>,
  assistance: { readonly href: string } | undefined = { href: '/help' },
) {
  const browser = simulateBrowser('chrome-linux', granted)
  browser.busy('camera')
  browser.localStorage?.setItem('precall:step', JSON.stringify({ step: number - 1, id: 'a', at: Date.now() }))
  const troubleshooterSource = { openWalk: opensWalk({ ...lateParts, ...parts }) }
  const source = async () => ({ ...screens, troubleshooterSource })
  const { unmount } = renderPage(
    <Root {...{ browser, source }} onGranted={() => {}} assistance={assistance} troubleshooter={{ iceServers }}>
      <Gate.Trigger>
        <button type="button">Start Video</button>
      </Gate.Trigger>
      <Gate.Screens />
    </Root>,
  )
  const user = newUser()
  await waitFor(() => expect(startVideo()).toHaveAttribute('data-microphone', 'granted'))
  await user.click(startVideo())
  await screen.findByRole('heading', { name: new RegExp(`^Step ${number}`) })
  /** A press of its own each time, and not the second half of a double click. */
  const press = async (name: string) => {
    await user.hover(document.body)
    await user.click(screen.getByRole('button', { name }))
  }
  return { browser, user, press, unmount, dialog: screen.getByRole('dialog') }
}

/** Cannot be loaded at first. */
function lost<Module>(load: () => Promise<Module>, times = 1): () => Promise<Module> {
  let left = times
  return () => (left-- > 0 ? Promise.reject<Module>(new Error('404')) : load())
}

/** The words of the screen, and not those for a screen reader. */
const shown = (words: RegExp) => screen.findByText(words, { selector: '.precall-body *, .precall-call *' })

describe('a part that cannot be loaded', () => {
  it('is reported for the test call, which can be tried again, and the focus goes to what comes', async () => {
    const { press, dialog } = await openAt(5, { call: lost(() => import('./lateCall')) })
    expect(await shown(/^The test call could not be loaded/)).toBeVisible()
    await waitFor(() => expect(within(dialog).getByRole('status')).toHaveTextContent('could not be loaded'))
    await press('Try again')
    const start = await screen.findByRole('button', { name: 'Start a test call' })
    await waitFor(() => expect(start).toHaveFocus())
    expect(screen.queryByText(/could not be loaded/, { selector: '.precall-call *' })).toBeNull()
    expect(takeSaid().join()).toMatch(/A part of the troubleshooter could not be loaded/)
  })

  it('is reported for the report too, which can be tried again, while Get Assistance stays', async () => {
    // Once when the steps open, and once when it is reached.
    const { press, dialog } = await openAt(6, { report: lost(() => import('./lateReport'), 2) })
    await press('Still not working, next')
    expect(await screen.findByRole('heading', { name: 'What we found' })).toHaveFocus()
    expect(await shown(/^The report could not be loaded/)).toBeVisible()
    await waitFor(() => expect(within(dialog).getByRole('status')).toHaveTextContent('could not be loaded'))
    expect(screen.getByRole('link', { name: 'Get Assistance' })).toBeVisible()
    await press('Try again')
    expect(await screen.findByRole('button', { name: 'Copy report' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'What we found' })).toHaveFocus()
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
    // Once for each page, and one of the tests above may have been first.
    takeSaid()
  })
})

/** A test call that does what the test says. */
function ownCall() {
  let options: TestCallOptions | undefined
  let end: (verdict: CallVerdict) => void = () => {}
  return {
    call: {
      testCall: (given: TestCallOptions) => {
        options = given
        return new Promise<CallVerdict>((resolve) => (end = resolve))
      },
    },
    options: () => options,
    progress: (progress: CallProgress) => act(() => options?.onProgress?.(progress)),
    end: (verdict: CallVerdict) => act(async () => end(verdict)),
  }
}

async function startCall() {
  const own = ownCall()
  const page = await openAt(5, { call: own.call })
  page.browser.free('camera')
  await page.user.click(await screen.findByRole('button', { name: 'Start a test call' }))
  await waitFor(() => expect(own.options()).toBeDefined())
  return { own, ...page }
}

const path = { reached: true, setUpMs: 300, roundTripMs: 81, jitterMs: 4, lossPercent: 0, weak: [] } as const
const network = { publicAddress: true, best: 'udp', transports: { udp: path } } as const
const works = { kind: 'works', camera: 'works', microphone: 'works', speaker: 'played', network } as const

describe('a test call through the relay', () => {
  it('is made with the servers of the app, and says which way it tries and how far it has come', async () => {
    const { own, dialog } = await startCall()
    expect(own.options()).toMatchObject({ iceServers })
    const bar = screen.getByRole('progressbar', { name: 'How far the test call has come' })
    own.progress({ transport: 'udp', done: 0.2 })
    expect(bar).toHaveValue(0.2)
    expect(await shown(/^Trying the fastest way/)).toBeVisible()
    own.progress({ transport: 'tcp', done: 0.4 })
    expect(await shown(/^Trying a second way/)).toBeVisible()
    await waitFor(() => expect(within(dialog).getByRole('status')).toHaveTextContent('Trying a second way'), {
      timeout: 4000,
    })
    own.progress({ transport: 'tls', done: 0.9 })
    expect(await shown(/^Trying a third way/)).toBeVisible()
    expect(bar).toHaveValue(0.9)
    await own.end(works)
    expect(screen.queryByRole('progressbar')).toBeNull()
    expect(await shown(/^Your test call worked: your picture and your sound came through/)).toBeVisible()
  })

  it('is started by a double click, and not cancelled by its second half', async () => {
    const own = ownCall()
    const { user, browser } = await openAt(5, { call: own.call })
    browser.free('camera')
    await user.dblClick(await screen.findByRole('button', { name: 'Start a test call' }))
    await waitFor(() => expect(own.options()).toBeDefined())
    expect(own.options()?.signal?.aborted).toBe(false)
    expect(screen.getByRole('progressbar')).toBeVisible()
  })

  it('says what to do with the question of the browser, and nothing that contradicts it', async () => {
    const own = ownCall()
    const { press, browser, dialog } = await openAt(5, { call: own.call })
    browser.free('camera')
    browser.siteSettings.reset('camera')
    browser.siteSettings.reset('microphone')
    await press('Start a test call')
    await waitFor(() => expect(browser.prompt).toBeDefined())
    expect(await shown(/^Your browser may ask about your camera and microphone now/)).toBeVisible()
    expect(screen.queryByText(/Press It worked/, { selector: 'p.precall-noticed' })).toBeNull()
    await waitFor(() => expect(within(dialog).getByRole('status')).toHaveTextContent('Your browser may ask'), {
      timeout: 4000,
    })
  })

  it('says its verdict once, and not again to a person who comes back to it', async () => {
    const { own, press, dialog } = await startCall()
    await own.end({ ...works, kind: 'weak' })
    const status = within(dialog).getByRole('status')
    await waitFor(() => expect(status).toHaveTextContent('your connection is weak'), { timeout: 4000 })
    await press('Skip')
    await screen.findByRole('heading', { name: /^Step 6/ })
    const said: (string | null)[] = []
    new MutationObserver(() => said.push(status.textContent)).observe(status, { subtree: true, childList: true })
    vi.useFakeTimers({ shouldAdvanceTime: true })
    await press('Back')
    expect(await shown(/your connection is weak/)).toBeVisible()
    await act(async () => vi.advanceTimersByTimeAsync(5000))
    vi.useRealTimers()
    expect(said.filter((words) => words?.includes('weak'))).toEqual([])
  })

  it('says one sentence and no figure, which are for the report', async () => {
    const { own, press, dialog } = await startCall()
    await own.end(works)
    await shown(/^Your test call worked/)
    expect(dialog.querySelector('.precall-body')!.textContent).not.toMatch(/81|300|%|ms\b/)
    await press('Skip')
    await screen.findByRole('heading', { name: /^Step 6/ })
    await press('Skip')
    await screen.findByRole('button', { name: 'Copy report' })
    const report = JSON.parse(dialog.querySelector('textarea')!.value) as object
    expect(report).toMatchObject({
      testCall: { network: { transports: { udp: { roundTripMs: 81, lossPercent: 0 } } } },
    })
    expect(JSON.stringify(report)).not.toContain('secret')
    expect(within(dialog).getByText('Test call', { selector: 'dt' }).nextElementSibling).toHaveTextContent(
      'Your test call worked',
    )
  })

  it('is over at Cancel: nothing stays on, and the focus is on the button that starts it again', async () => {
    const { own, press, browser } = await startCall()
    expect(browser.getState().live).toEqual({ camera: true, microphone: true })
    await press('Cancel')
    expect(own.options()?.signal?.aborted).toBe(true)
    expect(await shown(/^You stopped the test call/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Start a test call' })).toHaveFocus()
    await own.end({ kind: 'cancelled' })
    await waitFor(() => expect(browser.getState().live).toEqual({ camera: false, microphone: false }))
  })

  it.each(['Skip', 'Back', 'Close', 'unmount'])('is over at %s too', async (name) => {
    const { own, press, unmount, browser } = await startCall()
    await (name === 'unmount' ? unmount() : press(name))
    await waitFor(() => expect(own.options()?.signal?.aborted).toBe(true))
    await own.end({ kind: 'cancelled' })
    await waitFor(() => expect(browser.getState().live.microphone).toBe(false))
  })

  it('is made as often as the person wants, and what came of the last counts', async () => {
    const { own, press } = await startCall()
    await own.end({ kind: 'unreachable', network: { publicAddress: false, transports: {} } })
    expect(await shown(/^Your network may not let this call through/)).toBeVisible()
    await press('Start a test call')
    await waitFor(() => expect(screen.getByRole('progressbar')).toHaveValue(0))
    expect(screen.queryByText(/may not let this call through/, { selector: '.precall-call *' })).toBeNull()
    await own.end({ ...works, kind: 'weak' })
    expect(await shown(/your connection is weak/)).toBeVisible()
  })

  it('has no time to be in: it goes on for as long as it takes', async () => {
    const { own } = await startCall()
    vi.useFakeTimers({ shouldAdvanceTime: true })
    await vi.advanceTimersByTimeAsync(3_600_000)
    vi.useRealTimers()
    expect(screen.getByRole('progressbar')).toBeVisible()
    expect(own.options()?.signal?.aborted).toBe(false)
  })
})
