import type { SimulatedBrowser } from '@precall/testing'
import { simulateBrowser } from '@precall/testing'
import { screen, waitFor, within } from '@testing-library/react'
import type { ReactElement } from 'react'
import { StrictMode } from 'react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { newUser, renderPage } from '../../test/renderGate'
import type { PrecallConfigProps } from '..'
import { PrecallConfig } from '..'
import type { ScreenShareOptions } from '../screen'
import { ScreenRecovery, useScreenShare } from '../screen'

beforeAll(() => import('./recovery/ScreenRecoveryDialog'))

function Call(options: ScreenShareOptions): ReactElement {
  const share = useScreenShare(options)
  const { state, start, stop } = share
  return (
    <>
      {state.phase !== 'absent' && (
        <button type="button" onClick={state.phase === 'sharing' ? stop : start}>
          {state.phase === 'sharing' ? 'Stop sharing' : 'Share screen'}
        </button>
      )}
      <ScreenRecovery share={share} />
    </>
  )
}

function show(browser: SimulatedBrowser, config: PrecallConfigProps = {}, options: ScreenShareOptions = {}) {
  renderPage(
    <StrictMode>
      <PrecallConfig browser={browser} {...config}>
        <Call {...options} />
      </PrecallConfig>
    </StrictMode>,
  )
  const user = newUser()
  /** As a person does, whose press Firefox and Safari want to see. */
  const press = async (name: string) => {
    const button = screen.getByRole('button', { name })
    button.focus()
    browser.page.press(() => button.click())
    await Promise.resolve()
  }
  return { user, press }
}

const keeping = { screen: 'blocked by the system' } as const
const dialog = (name?: string) => screen.findByRole('dialog', { name: name! })

const reads = (element: HTMLElement, words: string) => waitFor(() => expect(element).toHaveTextContent(words))

/** On a Mac that keeps the screen from the browser. */
async function stuckOnMac(profile: 'chrome-macos' | 'edge-macos' | 'firefox-macos', config?: PrecallConfigProps) {
  const browser = simulateBrowser(profile, keeping)
  const shown = show(browser, config)
  await shown.press('Share screen')
  browser.screenPicker!.share('monitor')
  return { ...shown, browser, dialog: await dialog('Your Mac is keeping your screen private') }
}

describe('a person whose Mac keeps the screen', () => {
  it.each([
    ['chrome-macos', 'Google Chrome'],
    ['edge-macos', 'Microsoft Edge'],
  ] as const)('reads in %s what to turn on, and that it counts after a restart', async (profile, name) => {
    const { dialog } = await stuckOnMac(profile)
    await reads(dialog, `Turn on ${name} in the list.`)
    await reads(dialog, 'Privacy & Security › Screen & System Audio Recording')
    // The restart takes them out of the call.
    await reads(dialog, 'Press Quit & Reopen. You will leave the call. Then open the link to your call again.')
    expect(within(dialog).getByText('The link to your call will still work.')).toBeVisible()
    const link = within(dialog).getByRole('link', { name: 'Open Screen Recording settings' })
    expect(link).toHaveAttribute('href', expect.stringContaining('Privacy_ScreenCapture'))
  })

  it('is asked in Firefox what their settings look like, and gets the older list', async () => {
    const { dialog, user } = await stuckOnMac('firefox-macos')
    await user.click(await within(dialog).findByRole('button', { name: 'Rows of small pictures' }))
    await reads(dialog, 'Choose Screen Recording on the left. Tick the box next to Firefox.')
    expect(dialog).not.toHaveTextContent('System Audio')
  })

  it('finds the monthly question, and a way back, behind Still not working?', async () => {
    const { dialog, user } = await stuckOnMac('chrome-macos')
    const further = () => within(dialog).findByRole('button', { name: 'Still not working?' })
    await user.click(await further())
    expect(await within(dialog).findByRole('heading', { name: 'Can’t find Google Chrome in the list?' })).toHaveFocus()
    await user.click(await further())
    await user.click(await further())
    await reads(dialog, 'When your Mac asks, press Allow For One Month.')
    // The Mac asks about the app, and not about the site.
    const asks = within(dialog).getByText('Open System Settings').parentElement!
    expect(asks).toHaveTextContent(/^Google ChromeAllow For One MonthOpen System Settings$/)
    await user.click(within(dialog).getByRole('button', { name: 'Back' }))
    expect(dialog).not.toHaveTextContent('Allow For One Month')
    await user.click(within(dialog).getByRole('button', { name: 'Back' }))
    await user.click(within(dialog).getByRole('button', { name: 'Back' }))
    // The first has no heading of its own.
    expect(within(dialog).getByRole('heading', { level: 2 })).toHaveFocus()
  })

  it('still reads the steps while the picker of Try again is open, and hears then that it changed nothing', async () => {
    const { dialog, user, browser } = await stuckOnMac('chrome-macos')
    const region = within(dialog).getByRole('status')
    expect(region).toBeEmptyDOMElement()
    await user.click(within(dialog).getByRole('button', { name: 'Try again' }))
    expect(browser.screenPicker).toBeDefined()
    expect(dialog).toBeVisible()
    browser.screenPicker!.share('monitor')
    // A screen reader hears only what comes into a region that was there.
    await waitFor(() => expect(region).toHaveTextContent('We tried again. It is still not working.'))
    await user.click(within(dialog).getByRole('button', { name: 'Try again' }))
    expect(region).toBeEmptyDOMElement()
    // No system keeps a tab.
    browser.screenPicker!.share('browser')
    expect(await screen.findByRole('button', { name: 'Stop sharing' })).toBeVisible()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('is led on macOS 13 to the list by its name there, and reads about no monthly question', async () => {
    const browser = simulateBrowser('chrome-macos', { ...keeping, osVersion: '13' })
    const { press, user } = show(browser)
    await press('Share screen')
    browser.screenPicker!.share('monitor')
    const shown = await dialog('Your Mac is keeping your screen private')
    await reads(shown, 'Privacy & Security › Screen Recording')
    expect(shown).not.toHaveTextContent('System Audio')
    for (;;) {
      const further = within(shown).queryByRole('button', { name: 'Still not working?' })
      if (!further) break
      await user.click(further)
    }
    expect(within(shown).getByRole('button', { name: 'Back' })).toBeVisible()
    expect(shown).not.toHaveTextContent('Allow For One Month')
  })

  it('keeps the place in the help, and what they said about their Mac, when they try again', async () => {
    const { dialog, user, press, browser } = await stuckOnMac('firefox-macos')
    await user.click(await within(dialog).findByRole('button', { name: 'Rows of small pictures' }))
    await user.click(within(dialog).getByRole('button', { name: 'Still not working?' }))
    await press('Try again')
    browser.screenPicker!.share('monitor')
    await reads(dialog, 'We tried again.')
    expect(within(dialog).getByRole('heading', { name: 'Can’t find Firefox in the list?' })).toBeVisible()
  })

  it('closes the picker of Try again, and has the help as before', async () => {
    const { dialog, press, browser } = await stuckOnMac('chrome-macos')
    await press('Try again')
    browser.screenPicker!.cancel()
    await waitFor(() => expect(browser.screenPicker).toBeUndefined())
    expect(dialog).toBeVisible()
    expect(dialog).not.toHaveTextContent('We tried again.')
  })

  it('puts the help away while the picker is open, and shares what is chosen there', async () => {
    const { dialog, press, user, browser } = await stuckOnMac('chrome-macos')
    await press('Try again')
    await user.click(within(dialog).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    browser.screenPicker!.share('browser')
    expect(await screen.findByRole('button', { name: 'Stop sharing' })).toBeVisible()
  })

  it.each([
    ['chrome-macos', true],
    ['firefox-macos', false],
  ] as const)('is shown in %s the way that needs no setting, if it shares tabs: %s', async (profile, tabs) => {
    const { dialog } = await stuckOnMac(profile)
    expect(dialog.textContent.includes('choose a tab')).toBe(tabs)
  })

  it('closes it by × and by Escape, and is back at the button', async () => {
    const { dialog: first, user, press, browser } = await stuckOnMac('chrome-macos')
    expect(within(first).getByRole('heading', { level: 2 })).toHaveFocus()
    await user.click(within(first).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    await waitFor(() => expect(screen.getByRole('button', { name: 'Share screen' })).toHaveFocus())
    await press('Share screen')
    browser.screenPicker!.share('monitor')
    const second = await dialog('Your Mac is keeping your screen private')
    second.dispatchEvent(new Event('cancel', { cancelable: true }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('asks for help, which the dialog makes room for', async () => {
    const onRequest = vi.fn<() => void>(() => expect(screen.queryByRole('dialog')).toBeNull())
    const { dialog, user } = await stuckOnMac('chrome-macos', { assistance: { onRequest } })
    await user.click(within(dialog).getByRole('button', { name: 'Get Assistance' }))
    expect(onRequest).toHaveBeenCalledExactlyOnceWith()
  })

  it('reads it in the words of the app', async () => {
    const messages = {
      screenShare: { system: { title: 'Bildschirm gesperrt' } },
      guides: { macosScreen: { screenLead: 'x' } },
    }
    const browser = simulateBrowser('chrome-macos', keeping)
    const { press } = show(browser, { locale: 'de', messages })
    await press('Share screen')
    browser.screenPicker!.share('monitor')
    expect(await dialog('Bildschirm gesperrt')).toHaveAttribute('lang', 'de')
  })
})

describe('a person who', () => {
  it('closes the picker reads nothing at all', async () => {
    const browser = simulateBrowser('chrome-macos')
    const { press } = show(browser)
    await press('Share screen')
    browser.screenPicker!.cancel()
    await waitFor(() => expect(browser.screenPicker).toBeUndefined())
    expect(await screen.findByRole('button', { name: 'Share screen' })).toBeVisible()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it.each([
    [
      'is refused at once by Firefox',
      'firefox-windows',
      {},
      'Your browser is blocking screen sharing',
      /reload button/,
    ],
    [
      'is under an administrator',
      'chrome-linux',
      { screen: 'forbidden by an administrator' },
      'Screen sharing is turned off here',
      /work or school/,
    ],
  ] as const)('%s reads what holds everywhere', async (_, profile, state, title, step) => {
    const browser = simulateBrowser(profile as 'chrome-linux', state)
    if (profile === 'firefox-windows') {
      const refuses = () => Promise.reject(new DOMException('The request is not allowed', 'NotAllowedError'))
      Object.assign(browser.navigator.mediaDevices!, { getDisplayMedia: refuses })
    }
    const { press } = show(browser)
    await press('Share screen')
    const shown = await dialog(title)
    expect(within(shown).getByText(step)).toBeVisible()
    expect(within(shown).queryByRole('img')).toBeNull()
    // No press helps before a reload, or ever.
    expect(within(shown).queryByRole('button', { name: 'Try again' })).toBeNull()
  })

  it.each([
    ['firefox-linux', false],
    ['chrome-macos', true],
  ] as const)(
    'chooses what does not start in %s can try again, with the Mac’s settings folded away: %s',
    async (profile, folded) => {
      const browser = simulateBrowser(profile)
      const fails = () => Promise.reject(new DOMException('Could not start video source', 'NotReadableError'))
      Object.assign(browser.navigator.mediaDevices!, { getDisplayMedia: fails })
      const { press, user } = show(browser)
      await press('Share screen')
      const shown = await dialog('Your screen did not start')
      // The picker of Firefox has no tabs.
      const another = folded ? /Choose a window or a tab,/ : /Choose a window, not/
      expect(within(shown).getByText(another)).toBeVisible()
      expect(within(shown).getByRole('button', { name: 'Try again' })).toBeVisible()
      const summary = within(shown).queryByText('Or it may be turned off on your Mac')
      expect(summary !== null).toBe(folded)
      if (!summary) return
      await user.click(summary)
      await reads(shown, 'Turn on Google Chrome in the list.')
    },
  )

  it('is in a frame that may not, reads to open a tab of its own, and the developer reads why', async () => {
    const { takeSaid } = await import('../../test/console')
    const browser = simulateBrowser('firefox-linux', { frame: 'allowed' })
    const link = 'https://clinic.example/visit/1'
    const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve())
    Object.assign(browser.navigator, { clipboard: { writeText } })
    const { press, user } = show(browser, { joinUrl: () => Promise.resolve(link) })
    await press('Share screen')
    const shown = await dialog('You can’t share your screen from here')
    expect(within(shown).getByText(/in a tab of its own/)).toBeVisible()
    expect(await within(shown).findByRole('link', { name: 'Open in a new tab' })).toHaveAttribute('href', link)
    await user.click(within(shown).getByRole('button', { name: 'Copy link' }))
    expect(await within(shown).findByRole('button', { name: 'Link copied' })).toBeVisible()
    expect(writeText).toHaveBeenCalledExactlyOnceWith(link)
    const said = within(shown).getAllByRole('status')
    expect(said.map(({ textContent }) => textContent)).toContain('Link copied')
    expect(within(shown).queryByRole('button', { name: 'Try again' })).toBeNull()
    expect(takeSaid().join()).toMatch(/allow="display-capture"/)
  })

  it('is refused at once by Safari reads where its setting is', async () => {
    const browser = simulateBrowser('safari-macos')
    const refuses = () => Promise.reject(new DOMException('The request is not allowed', 'NotAllowedError'))
    Object.assign(browser.navigator.mediaDevices!, { getDisplayMedia: refuses })
    const { press } = show(browser)
    await press('Share screen')
    const shown = await dialog('Your browser is blocking screen sharing')
    await reads(shown, 'Press Websites at the top, then Screen Sharing on the left.')
    await reads(shown, 'Set it to Ask.')
    expect(shown).not.toHaveTextContent('symbol')
    expect(within(shown).queryByRole('button', { name: 'Still not working?' })).toBeNull()
  })

  it('chooses in Safari what does not start is not sent to a list that has no Safari in it', async () => {
    const browser = simulateBrowser('safari-macos')
    const fails = () => Promise.reject(new DOMException('', 'NotReadableError'))
    Object.assign(browser.navigator.mediaDevices!, { getDisplayMedia: fails })
    const { press } = show(browser)
    await press('Share screen')
    const shown = await dialog('Your screen did not start')
    expect(within(shown).queryByText('Or it may be turned off on your Mac')).toBeNull()
  })

  it('is under an administrator, in a frame that may share, is not sent to another tab', async () => {
    const browser = simulateBrowser('chrome-linux', { frame: 'allowed', screen: 'allowed in the frame' })
    const refuses = () => Promise.reject(new DOMException('Permission denied', 'NotAllowedError'))
    Object.assign(browser.navigator.mediaDevices!, { getDisplayMedia: refuses })
    const { press } = show(browser)
    await press('Share screen')
    expect(await dialog('Screen sharing is turned off here')).toBeVisible()
  })

  it.each(['safari-ios', 'chrome-android'] as const)('is in %s finds no button', (profile) => {
    show(simulateBrowser(profile))
    expect(screen.queryByRole('button')).toBeNull()
  })
})
