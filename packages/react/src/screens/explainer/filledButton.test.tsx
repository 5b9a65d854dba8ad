import type { SimulatedBrowser } from '@precall/testing'
import { simulateBrowser } from '@precall/testing'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { takeSaid } from '../../../test/console'
import { renderGate, startVideo, type OwnGateProps } from '../../../test/renderGate'

const filled = () => Array.from(document.querySelectorAll('.precall [data-kind="primary"]'), (each) => each.textContent)

async function meet(browser: SimulatedBrowser, props: Partial<OwnGateProps> = {}) {
  const gate = renderGate({ ...props, browser })
  await waitFor(() => expect(startVideo()).not.toHaveAttribute('data-microphone', 'unknown'))
  await gate.user.click(startVideo())
  const dialog = await screen.findByRole('dialog')
  await waitFor(() => expect(dialog.querySelector('.precall-said')).not.toBeNull())
  return { ...gate, dialog }
}

describe('the one filled button is what to do now', () => {
  it('does not exist while the way is in the settings, and is Ask again when that helps', async () => {
    const browser = simulateBrowser('firefox-windows', { camera: 'denied', microphone: 'denied' })
    await meet(browser)
    await waitFor(() => expect(document.querySelector('.precall-way')).not.toBeNull())
    expect(filled()).toEqual([])
    browser.siteSettings.reset('camera')
    browser.siteSettings.reset('microphone')
    await screen.findByRole('dialog', { name: 'Almost there' })
    expect(filled()).toEqual(['Ask again'])
  })

  it('does not exist while another app has the camera and must be closed first', async () => {
    const browser = simulateBrowser('chrome-macos', { camera: 'granted', microphone: 'granted' })
    browser.busy('camera')
    await meet(browser)
    await screen.findByRole('dialog', { name: /using your camera/ })
    expect(filled()).toEqual([])
  })

  it('is Get Assistance where nothing else helps', async () => {
    await meet(simulateBrowser('chrome-linux', { secure: false }))
    await waitFor(() => expect(filled()).toEqual(['Get Assistance']))
    expect(takeSaid()).toEqual([expect.stringContaining('not a secure context')])
  })

  it('is Copy link where the link is the way', async () => {
    const browser = simulateBrowser('chrome-linux')
    const { dialog } = await meet(
      Object.assign(browser, { navigator: { ...browser.navigator, mediaDevices: undefined } }),
    )
    await waitFor(() => expect(filled()).toEqual(['Copy link']))
    expect(within(dialog).queryByText('Blocked')).toBeNull()
    expect(takeSaid()).toEqual([expect.stringContaining('although the page is secure')])
  })

  it('is the way into a visit that can do without the device', async () => {
    const browser = simulateBrowser('chrome-linux', { camera: 'missing' })
    const { user } = await meet(browser, { devices: { camera: 'optional', microphone: 'required' } })
    await user.click(await screen.findByRole('button', { name: 'OK' }))
    await waitFor(() => expect(filled()).toEqual(['Continue with microphone only']))
  })
})

it('Get Assistance says that it opens a new tab, and keeps its name', async () => {
  await meet(simulateBrowser('chrome-linux'))
  expect(screen.getByRole('link', { name: 'Get Assistance' })).toHaveAccessibleDescription('Opens in a new tab')
})

describe('the settings in the explainer', () => {
  const general = /Press the symbol next to the web address/

  it('are there at once, folded away after the buttons, in words that hold everywhere', async () => {
    const { dialog, user } = await meet(simulateBrowser('chrome-linux', { language: 'en-US' }))
    const fold = within(dialog).getByText('If your browser does not ask').closest('details')
    expect(fold).not.toHaveAttribute('open')
    expect(fold).toHaveTextContent('On your device')
    await user.tab()
    expect(screen.getByRole('button', { name: 'OK' })).toHaveFocus()
  })

  it('become the steps of the person’s own browser and system', async () => {
    const { dialog } = await meet(simulateBrowser('chrome-windows', { language: 'de-DE' }))
    await waitFor(() => expect(within(dialog).queryByText(general)).toBeNull())
    const fold = within(dialog).getByText('If your browser does not ask').closest('details')
    expect(fold).toHaveTextContent('In your browser')
    expect(fold?.querySelector('strong[lang="de"]')).not.toBeNull()
    await waitFor(() => expect(fold?.querySelector('a[href^="ms-settings:"]')).not.toBeNull())
  })

  it('are those of the system alone inside an app of the clinic’s own, which has none for sites', async () => {
    const simulated = simulateBrowser('electron-windows', { host: 'asks' })
    const { mediaDevices, permissions } = simulated.navigator
    // On Linux there is no question about the version of the system before the steps.
    const userAgent =
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.6478.261 Electron/31.7.7 Safari/537.36'
    const browser = Object.assign(simulated, { navigator: { mediaDevices, permissions, userAgent, language: 'en-US' } })
    const { user } = renderGate({ browser })
    await user.click(startVideo())
    const dialog = await screen.findByRole('dialog')
    const fold = within(dialog).getByText('If your browser does not ask').closest('details')
    await waitFor(() => expect(fold).not.toHaveTextContent('In your browser'))
    expect(fold).not.toHaveTextContent(/Copy/)
  })

  it('lead back to OK, because there is no Ask again yet', async () => {
    const { dialog } = await meet(simulateBrowser('firefox-windows', { language: 'en-US' }))
    const fold = within(dialog).getByText('If your browser does not ask').closest('details')
    await waitFor(() => expect(fold).toHaveTextContent('Come back here. Press OK, then choose Allow.'))
    expect(fold).not.toHaveTextContent(/Ask again|Try again/)
  })
})
