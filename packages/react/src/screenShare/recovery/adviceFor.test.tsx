import type { SimulatedBrowser } from '@precall/testing'
import { simulateBrowser } from '@precall/testing'
import { screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { beforeAll, describe, expect, it } from 'vitest'
import { newUser, renderPage } from '../../../test/renderGate'
import { PrecallConfig } from '../..'
import { ScreenRecovery, useScreenShare } from '../../screen'

beforeAll(() => import('./ScreenRecoveryDialog'))

function Call(): ReactElement {
  const share = useScreenShare()
  return (
    <>
      <button type="button" onClick={share.start}>
        Share screen
      </button>
      <ScreenRecovery share={share} />
    </>
  )
}

/** What a person reads where the browser refuses like this. */
async function refusedBy(browser: SimulatedBrowser, message: string): Promise<HTMLElement> {
  const getDisplayMedia = () => Promise.reject(new DOMException(message, 'NotAllowedError'))
  Object.assign(browser.navigator.mediaDevices!, { getDisplayMedia })
  renderPage(
    <PrecallConfig browser={browser}>
      <Call />
    </PrecallConfig>,
  )
  await newUser().click(screen.getByRole('button', { name: 'Share screen' }))
  return screen.findByRole('dialog')
}

describe('what a person reads about a screen that is not shared', () => {
  it('is not the frame, where Chrome says that the frame may: it is the administrator', async () => {
    const browser = simulateBrowser('chrome-linux', { frame: 'allowed', screen: 'allowed in the frame' })
    const dialog = await refusedBy(browser, 'Permission denied')
    expect(dialog).toHaveAccessibleName('Screen sharing is turned off here')
    expect(dialog).not.toHaveTextContent('in a tab of its own')
  })

  it.each(['chrome-windows', 'chrome-linux'] as const)(
    'is no setting that no one knows, where the system of %s refuses',
    async (profile) => {
      const dialog = await refusedBy(simulateBrowser(profile), 'Permission denied by system')
      expect(dialog).toHaveAccessibleName('Your screen did not start')
      expect(dialog).not.toHaveTextContent('Privacy')
    },
  )
})
