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
    await reads(dialog, 'Press Quit & Reopen. Then open the link to your call again.')
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
    await user.click(within(dialog).getByRole('button', { name: 'Back' }))
    expect(dialog).not.toHaveTextContent('Allow For One Month')
    await user.click(within(dialog).getByRole('button', { name: 'Back' }))
    await user.click(within(dialog).getByRole('button', { name: 'Back' }))
    // The first has no heading of its own.
    expect(within(dialog).getByRole('heading', { level: 2 })).toHaveFocus()
  })

  it('hears that another try changed nothing, and is let in when it did', async () => {
    const { dialog: first, user, browser } = await stuckOnMac('chrome-macos')
    await user.click(within(first).getByRole('button', { name: 'Try again' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    browser.screenPicker!.share('monitor')
    const again = await dialog('Your Mac is keeping your screen private')
    expect(within(again).getByRole('status')).toHaveTextContent('We tried again. It is still not working.')
    await user.click(within(again).getByRole('button', { name: 'Try again' }))
    // No system keeps a tab.
    browser.screenPicker!.share('browser')
    expect(await screen.findByRole('button', { name: 'Stop sharing' })).toBeVisible()
    expect(screen.queryByRole('dialog')).toBeNull()
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
      expect(within(shown).getByText(/Choose a window or a tab/)).toBeVisible()
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
    const { press } = show(browser)
    await press('Share screen')
    const shown = await dialog('You can’t share your screen from here')
    expect(within(shown).getByText(/in a tab of its own/)).toBeVisible()
    expect(within(shown).queryByRole('button', { name: 'Try again' })).toBeNull()
    expect(takeSaid().join()).toMatch(/allow="display-capture"/)
  })

  it.each(['safari-ios', 'chrome-android'] as const)('is in %s finds no button', (profile) => {
    show(simulateBrowser(profile))
    expect(screen.queryByRole('button')).toBeNull()
  })
})
