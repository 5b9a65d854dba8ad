import type { SimulatedBrowser } from '@precall/testing'
import { detectPlatform } from '@precall/core/platform'
import { simulateBrowser } from '@precall/testing'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderGate, renderPage, startVideo, type OwnGateProps } from '../../test/renderGate'
import { Gate } from '..'
import { Steps } from '../screens/layout/Steps'
import { useText } from '../screens/layout/useText'
import { adviceFor } from '../screens/recovery/advice'

async function startIn(browser: SimulatedBrowser, props: Partial<OwnGateProps> = {}) {
  const gate = renderGate({ ...props, browser })
  await waitFor(() => expect(startVideo()).not.toHaveAttribute('data-microphone', 'unknown'))
  await gate.user.click(startVideo())
  await screen.findByRole('dialog', { name: /camera and microphone/ })
  return gate
}

/** The steps, as they are read. */
const steps = () => {
  const list = document.querySelector<HTMLElement>('[data-precall-part=guide] ol')!
  return within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)
}

function SystemSteps() {
  const platform = detectPlatform({ userAgent: 'Macintosh' })
  const about = { devices: ['microphone'], working: 'camera', platform } as const
  return <Steps steps={adviceFor('system', useText(), about).steps} />
}

describe('a person who is half way there', () => {
  it('reads which step is done, and which is left', async () => {
    const browser = simulateBrowser('chrome-linux', { camera: 'denied', microphone: 'denied' })
    await startIn(browser)
    expect(steps().slice(1, 3)).toEqual(['Turn on Camera.', 'Turn on Microphone.'])

    browser.siteSettings.allow('camera')
    await screen.findByRole('dialog', { name: /^Your camera works\.\s+Your microphone is blocked\.$/ })
    expect(steps().slice(1, 3)).toEqual(['Turn on Camera. Done', 'Turn on Microphone.'])
  })

  it('reads so of the other one, in the same order', async () => {
    const browser = simulateBrowser('chrome-linux', { camera: 'denied', microphone: 'denied' })
    await startIn(browser)
    browser.siteSettings.allow('microphone')
    await screen.findByRole('dialog', { name: /Your camera is blocked\.$/ })
    expect(steps().slice(1, 3)).toEqual(['Turn on Camera.', 'Turn on Microphone. Done'])
  })

  // No browser tells which of the two its system refuses, so that no gate can be brought there.
  it('reads so of the settings of the system, in words that know', async () => {
    renderPage(
      <Gate.Root browser={simulateBrowser('chrome-macos', { camera: 'granted' })}>
        <div data-precall-part="guide">
          <SystemSteps />
        </div>
      </Gate.Root>,
    )
    await waitFor(() =>
      expect(steps().slice(1, 3)).toEqual([
        'Open Camera. Turn on access for your browser. Done',
        'Open Microphone. Turn on access for your browser.',
      ]),
    )
  })

  it('reads the steps of an app that says nothing of devices, as they are, where our own are in another language', async () => {
    const browser = simulateBrowser('chrome-linux', { camera: 'denied', microphone: 'denied' })
    const ofApp = { open: '', turnOn: 'Turn on both.', comeBack: '' }
    await startIn(browser, { locale: 'tlh', messages: { recovery: { causes: { browser: { steps: ofApp } } } } })
    browser.siteSettings.allow('camera')
    await waitFor(() => expect(startVideo()).toHaveAttribute('data-camera', 'granted'))
    expect(steps()).toEqual(['Turn on both.'])
  })
})
