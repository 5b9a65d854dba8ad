import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { takeSaid } from '../../../test/console'
import { newUser, renderGate, renderPage, startVideo } from '../../../test/renderGate'
import { PermissionGate, PrecallConfig } from '../..'

/** What an appointment's client gives for `onEvent`. */
const shared = () => Object.assign(() => {}, { sharesProgress: true })
const warned = /Set `sharesProgress`/

it.each([
  ['call', 'The people who run this call can see if you need help connecting.'],
  ['visit', 'Your clinic can see if you need help connecting.'],
] as const)(
  'before a %s people read that they can be seen to need help, if that is shared',
  async (occasion, words) => {
    const { user } = renderGate({ occasion, sharesProgress: true, onEvent: shared() })
    await user.click(startVideo())
    expect(await screen.findByRole('dialog')).toHaveTextContent(words)
  },
)

it('people read nothing about it if nothing is shared', async () => {
  const { user } = renderGate({ onEvent: () => {} })
  await user.click(startVideo())
  expect(await screen.findByRole('dialog')).not.toHaveTextContent(/need help connecting/)
})

it('a developer who shares it and does not say so is told, also where the config around the gate hears too', async () => {
  renderPage(
    <PrecallConfig onEvent={shared()}>
      <PermissionGate onGranted={() => {}} onEvent={() => {}} assistance={{ href: '/help' }}>
        <button type="button">Start Video</button>
      </PermissionGate>
    </PrecallConfig>,
  )
  await newUser().click(startVideo())
  await waitFor(() => expect(takeSaid().join()).toMatch(warned))
})
