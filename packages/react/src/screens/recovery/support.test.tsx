import { createGate } from '@precall/core'
import type { Profile } from '@precall/testing'
import { simulateBrowser } from '@precall/testing'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { takeSaid } from '../../../test/console'
import { newUser, renderGate, renderPage, startVideo, type OwnGateProps } from '../../../test/renderGate'
import { PermissionGate } from '../..'

const granted = { camera: 'granted', microphone: 'granted' } as const

async function press(profile: Profile, props: Partial<OwnGateProps> = {}, state: object = {}) {
  const browser = simulateBrowser(profile, state as never)
  const gate = renderGate({ occasion: 'visit', ...props, browser })
  await gate.user.click(startVideo())
  return { ...gate, dialog: await screen.findByRole('dialog') }
}

const steps = (dialog: HTMLElement) =>
  within(dialog)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

describe('a person whose browser is too old', () => {
  it.each<[Profile, readonly RegExp[]]>([
    ['safari-13-macos', [/settings of your Mac.+newest update/, /Or open Firefox/]],
    ['safari-13-ios', [/settings of your iPhone.+newest update/]],
    ['chrome-60-windows', [/Update your browser/, /Or open Microsoft Edge. It is already on your computer\./]],
  ])('is told so in %s before anything is asked, and what to do there', async (profile, said) => {
    const { browser, user, dialog } = await press(profile)
    expect(dialog).toHaveAccessibleName('This browser is too old for video')
    expect(await within(dialog).findByRole('textbox', { name: 'Your visit link' })).toHaveValue(document.URL)
    expect(steps(dialog)).toEqual(said.map((text) => expect.stringMatching(text) as string))
    expect(within(dialog).getByRole('heading', { level: 2 })).toHaveFocus()
    await user.keyboard('{Escape}')
    await user.click(startVideo())
    expect(browser.getUserMediaCalls).toEqual([])
  })

  it('is led into a browser, where an app on Android shows the page', async () => {
    const { browser, dialog } = await press('webview-44-android')
    expect(dialog).toHaveAccessibleName('Open your visit in your browser')
    expect(browser.getUserMediaCalls).toEqual([])
    expect(takeSaid().join()).toMatch(/inside an app/)
  })
})

describe('a person whose browser the app leaves out', () => {
  const notChrome: OwnGateProps['supportPolicy'] = ({ browser }) => (browser === 'chrome' ? 'unsupported' : undefined)

  it.each<[Profile, OwnGateProps['supportPolicy'], RegExp]>([
    ['chrome-macos', notChrome, /Open Safari/],
    ['chrome-windows', notChrome, /Open Microsoft Edge/],
    ['chrome-windows', ({ browser }) => (browser === 'firefox' ? 'full' : 'unsupported'), /Open Firefox/],
    // Then another device is the way.
    ['chrome-android', ({ os }) => (os === 'android' ? 'unsupported' : undefined), /^$/],
  ])('reads which one to use, in %s, and is not asked though all is allowed', async (profile, supportPolicy, use) => {
    const { browser, user, dialog } = await press(profile, { supportPolicy }, granted)
    expect(dialog).toHaveAccessibleName('Your visit can’t be opened in this browser')
    expect(dialog).toHaveTextContent('in another browser, or on another device')
    const [, second = ''] = within(dialog)
      .queryAllByRole('listitem')
      .map(({ textContent }) => textContent)
    expect(second).toMatch(use)
    expect(dialog).not.toHaveTextContent('{')
    await user.keyboard('{Escape}')
    await user.click(startVideo())
    expect(browser.getUserMediaCalls).toEqual([])
  })
})

describe('a person whose browser the app discourages', () => {
  it('is told so by the explainer, and let through', async () => {
    const supportPolicy: OwnGateProps['supportPolicy'] = ({ mobile }) => (mobile ? 'discouraged' : undefined)
    const { browser, user, dialog } = await press('chrome-android', { supportPolicy })
    expect(await within(dialog).findByText(/may not work well on your phone or tablet/)).toBeVisible()
    await user.click(within(dialog).getByRole('button', { name: 'OK' }))
    await waitFor(() => expect(browser.prompt).toBeDefined())
  })

  it('is not told on a computer, which the same policy says nothing of', async () => {
    const { dialog } = await press('chrome-macos', { supportPolicy: () => undefined })
    await within(dialog).findByText('What happens next')
    expect(dialog).not.toHaveTextContent('may not work well')
  })

  it('is told about a version that we doubt, if the app has no policy', async () => {
    const browser = simulateBrowser('chrome-60-windows')
    const { user } = renderGate({ browser: { ...browser, BigInt }, occasion: 'visit' })
    await user.click(startVideo())
    expect(await screen.findByText(/may not work well in this browser/)).toBeVisible()
  })
})

describe('an app whose policy fails', () => {
  it('which is async, and fails, is told once, and nothing else of it is an error', async () => {
    const supportPolicy = (() => Promise.reject(new Error('offline'))) as never
    await press('chrome-60-windows', { supportPolicy })
    await screen.findByRole('dialog')
    expect(takeSaid().join()).toMatch(/is async, and a press cannot wait/)
  })

  it.each<[string, () => never, RegExp]>([
    ['throws', () => JSON.parse('{') as never, /threw an error/],
    ['returns rubbish', () => 'maybe' as never, /returned 'maybe', which is no answer/],
  ])('is told on the console, and its people are let through: it %s', async (_, supportPolicy, says) => {
    const { dialog } = await press('chrome-macos', { supportPolicy })
    await within(dialog).findByText('What happens next')
    expect(dialog).toHaveAccessibleName('Allow Camera and Mic Access')
    expect(takeSaid().join()).toMatch(says)
  })
})

it('a gate that was made elsewhere is asked which other browser to use', async () => {
  const browser = simulateBrowser('chrome-windows', granted)
  const supportPolicy: OwnGateProps['supportPolicy'] = (platform) =>
    platform.browser === 'firefox' ? undefined : 'unsupported'
  const gate = createGate({ browser, onGranted: () => {}, supportPolicy })
  renderPage(
    <PermissionGate gate={gate} assistance={{ href: '/help' }}>
      <button type="button">Start Video</button>
    </PermissionGate>,
  )
  await newUser().click(startVideo())
  expect(await screen.findByRole('dialog')).toHaveTextContent(/Open Firefox/)
})
