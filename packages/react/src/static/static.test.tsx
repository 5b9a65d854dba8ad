import { simulateBrowser } from '@precall/testing'
import { de } from '@precall/guides/labels'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { startVideo } from '../../test/renderGate'
import { Gate, PermissionGate } from '../static'

it('has everything in it: the explainer is there with the press', () => {
  render(
    <PermissionGate browser={simulateBrowser('chrome-linux')} assistance={{ href: '/help' }}>
      <button type="button">Start Video</button>
    </PermissionGate>,
  )
  fireEvent.click(startVideo())
  expect(screen.getByRole('dialog', { name: 'Allow Camera and Mic Access' })).toHaveTextContent('What happens next')
})

it('names the buttons in the languages that it was given', async () => {
  const browser = simulateBrowser('chrome-linux', { camera: 'denied', microphone: 'denied' })
  Object.defineProperty(browser.navigator, 'language', { value: 'de-AT' })
  render(
    <Gate.Root browser={browser} labels={[de]} assistance={{ href: '/help' }}>
      <Gate.Trigger>
        <button type="button">Start Video</button>
      </Gate.Trigger>
      <Gate.Screens />
    </Gate.Root>,
  )
  await waitFor(() => expect(startVideo()).toHaveAttribute('data-microphone', 'denied'))
  fireEvent.click(startVideo())
  expect(await screen.findByText('Kamera', { selector: 'strong' })).toHaveAttribute('lang', 'de')
})
