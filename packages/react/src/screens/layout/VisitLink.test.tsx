import { simulateBrowser } from '@precall/testing'
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { takeSaid } from '../../../test/console'
import { newUser, renderGate, renderPage, startVideo } from '../../../test/renderGate'
import type { PermissionGateProps } from '../..'
import { PermissionGate, PrecallConfig } from '../..'

type JoinUrl = PermissionGateProps['joinUrl']

afterEach(() => vi.useRealTimers())

/** LINE on a phone has no camera for its pages, so that the way leads out of it. */
async function meet(joinUrl: JoinUrl) {
  const simulated = simulateBrowser('line-android', { host: 'has no capture' })
  const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve())
  const browser = { ...simulated, navigator: { ...simulated.navigator, clipboard: { writeText } } }
  const gate = renderGate({ browser, joinUrl })
  await gate.user.click(startVideo())
  const dialog = await screen.findByRole('dialog', { name: 'Open your call in your browser' })
  await within(dialog).findByRole('textbox')
  return { ...gate, dialog, writeText }
}

/** What is there before the guide is replaced by what is in it. */
const link = () => screen.getByRole('textbox', { name: 'The link to your call' })

describe('the link that leads out of an app', () => {
  it('is the address of the page, where the app says nothing', async () => {
    const { dialog } = await meet(undefined)
    expect(link()).toHaveValue(document.URL)
    expect(await within(dialog).findByRole('link', { name: 'Open in my browser' })).toHaveAttribute(
      'href',
      `${document.URL}?openExternalBrowser=1`,
    )
    expect(takeSaid().join()).toMatch(/inside an app/)
  })

  it.each<[string, JoinUrl]>([
    ['a string', 'https://clinic.example/v/1'],
    ['what a function gives', () => 'https://clinic.example/v/1'],
    ['what it promises', () => Promise.resolve('https://clinic.example/v/1')],
  ])('is %s', async (_, joinUrl) => {
    const { user, dialog, writeText } = await meet(joinUrl)
    await waitFor(() => expect(link()).toHaveValue('https://clinic.example/v/1'))
    expect(await within(dialog).findByRole('link', { name: 'Open in my browser' })).toHaveAttribute(
      'href',
      'https://clinic.example/v/1?openExternalBrowser=1',
    )
    await user.click(within(dialog).getByRole('button', { name: 'Copy link' }))
    expect(writeText).toHaveBeenCalledExactlyOnceWith('https://clinic.example/v/1')
    takeSaid()
  })

  it('is said to be copied at each press, also to those who cannot see it', async () => {
    const { user, dialog } = await meet('https://clinic.example/v/1')
    const said: string[] = []
    const region = within(dialog).getByRole('status')
    const hear = () => /copied/i.test(region.textContent) && said.push(region.textContent)
    new MutationObserver(hear).observe(region, { childList: true })
    const copy = dialog.querySelector<HTMLElement>('.precall-link button')!
    await user.click(copy)
    await waitFor(() => expect(said).toHaveLength(1), { timeout: 4000 })
    await user.click(copy)
    await waitFor(() => expect(said).toHaveLength(2), { timeout: 4000 })
    takeSaid()
  })

  it('is asked for once by a screen, and again by the next', async () => {
    const joinUrl = vi.fn<() => string>(() => 'https://clinic.example/v/1')
    const { user } = await meet(joinUrl)
    await screen.findByRole('link', { name: 'Open in my browser' })
    expect(joinUrl).toHaveBeenCalledOnce()
    await user.click(screen.getByRole('button', { name: 'Close' }))
    await user.click(startVideo())
    await screen.findByRole('link', { name: 'Open in my browser' })
    expect(joinUrl).toHaveBeenCalledTimes(2)
    takeSaid()
  })

  it('is not asked for by a screen that shows none', async () => {
    const joinUrl = vi.fn<() => string>(() => 'https://clinic.example/v/1')
    const { user } = renderGate({ joinUrl })
    await user.click(startVideo())
    await screen.findByRole('dialog')
    expect(joinUrl).not.toHaveBeenCalled()
  })

  it('may be said for all gates below a PrecallConfig, and a gate’s own wins', async () => {
    const browser = simulateBrowser('line-android', { host: 'has no capture' })
    renderPage(
      <PrecallConfig joinUrl={() => 'https://clinic.example/all'} assistance={{ href: '/help' }}>
        <PermissionGate browser={browser} onGranted={() => {}} joinUrl={() => 'https://clinic.example/own'}>
          <button type="button">Start Video</button>
        </PermissionGate>
      </PrecallConfig>,
    )
    await newUser().click(startVideo())
    await waitFor(() => expect(screen.getByRole('textbox')).toHaveValue('https://clinic.example/own'))
    takeSaid()
  })
})

describe('a link that no one may be sent to', () => {
  it.each<[string, JoinUrl, RegExp]>([
    ['runs code', ['java', 'script:alert(1)'].join(''), /not a web page.*Use an https address/],
    ['is made of data', 'data:text/html,hello', /not a web page/],
    ['is no address', 'https://', /not a web page/],
    [
      'comes from a function that throws',
      () => {
        throw new Error('no token')
      },
      /made no link.*Let it return.*no token/,
    ],
    ['comes from a promise that rejects', () => Promise.reject(new Error('no server')), /made no link.*no server/],
    ['comes from a function that gives something else', (() => 7) as never, /not a web page/],
  ])('%s: the developer is told, and the person gets the address of the page', async (_, joinUrl, words) => {
    await meet(joinUrl)
    await waitFor(() => expect(link()).toHaveValue(document.URL))
    expect(takeSaid().join('\n')).toMatch(words)
  })

  it('never comes: after five seconds it is the same', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    await meet(() => new Promise(() => {}))
    expect(link()).toHaveValue('…')
    expect(screen.getByRole('button', { name: 'Copy link' })).toBeDisabled()
    await vi.advanceTimersByTimeAsync(5000)
    await waitFor(() => expect(link()).toHaveValue(document.URL))
    expect(takeSaid().join('\n')).toMatch(/made no link.*not settled in 5 seconds/)
  })
})
