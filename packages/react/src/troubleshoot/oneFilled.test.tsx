import { simulateBrowser } from '@precall/testing'
import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderGate, startVideo } from '../../test/renderGate'

const filled = () =>
  [...screen.getByRole('dialog').querySelectorAll('[data-kind=primary]')].map((button) => button.textContent)

it.each(['chrome-linux', 'chrome-windows', 'chrome-android'] as const)(
  'the step in the system has one kind of filled button on %s',
  async (profile) => {
    const browser = simulateBrowser(profile, { camera: 'denied', microphone: 'denied' })
    browser.localStorage?.setItem('precall:step', JSON.stringify({ step: 2, id: 'before', at: Date.now() }))
    const { user } = renderGate({ browser })
    await waitFor(() => expect(startVideo()).not.toHaveAttribute('data-microphone', 'unknown'))
    await user.click(startVideo())
    await screen.findByRole('heading', { name: /^Step 3/ })
    await waitFor(() => expect(screen.getByRole('dialog').querySelector('.precall-sides')).not.toBeNull())
    // Those of a guide count as one: each opens the settings of one device.
    await waitFor(() => expect(new Set(filled().map((name) => name?.startsWith('Open')))).toHaveProperty('size', 1))
  },
)
