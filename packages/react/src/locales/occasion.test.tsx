import { simulateBrowser } from '@precall/testing'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { takeSaid } from '../../test/console'
import { renderGate, renderPage, startVideo } from '../../test/renderGate'
import { Gate, PermissionGate, PrecallConfig } from '..'
import { Root } from '../root/Root'

it('a person reads of a call, unless the app says that it is a visit', async () => {
  const { unmount } = renderGate()
  fireEvent.click(startVideo())
  expect(await screen.findByRole('dialog')).toHaveTextContent('the people in your call')
  unmount()

  renderGate({ occasion: 'visit' })
  fireEvent.click(startVideo())
  expect(await screen.findByRole('dialog')).toHaveTextContent('your care team')
})

it.each([
  ['visit', undefined, 'open your visit in your browser'],
  ['visit', 'call', 'open your call in your browser'],
] as const)('the steps of a guide say %s as the config does, unless the gate says %s', async (config, own, words) => {
  const browser = simulateBrowser('line-android', { host: 'has no capture' })
  renderPage(
    <PrecallConfig occasion={config} browser={browser}>
      <PermissionGate occasion={own} onGranted={() => {}} assistance={{ href: '/help' }}>
        <button type="button">Start Video</button>
      </PermissionGate>
    </PrecallConfig>,
  )
  fireEvent.click(startVideo())
  await waitFor(() => expect(screen.getByRole('dialog')).toHaveTextContent(words))
  // That the page is inside an app, once.
  takeSaid()
})

it('the plain dialog says the app’s own words for it', async () => {
  render(
    <Root
      source={() => Promise.reject(new Error('404'))}
      browser={simulateBrowser('chrome-linux')}
      onGranted={() => {}}
      assistance={{ href: '/help' }}
      occasion="visit"
      messages={{
        explainer: { title: { call: 'Your call needs your camera', visit: 'Your visit needs your camera' } },
      }}
    >
      <Gate.Trigger>
        <button type="button">Start Video</button>
      </Gate.Trigger>
      <Gate.Screens />
    </Root>,
  )
  fireEvent.click(startVideo())
  expect(await screen.findByRole('dialog', { name: 'Your visit needs your camera' })).toBeVisible()
})
