import type { SimulatedBrowser } from '@precall/testing'
import { simulateBrowser } from '@precall/testing'
import { screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { asking, newUser, renderGate, renderPage, startVideo } from '../../../test/renderGate'
import { Gate } from '../..'

/** An app that takes Start Video away once it was pressed. */
function Page({ browser }: { browser: SimulatedBrowser }) {
  const [asked, setAsked] = useState(false)
  return (
    <Gate.Root
      browser={browser}
      onGranted={() => {}}
      onStateChange={(state) => setAsked(state.phase !== 'explaining' && browser.getUserMediaCalls.length > 0)}
      assistance={{ href: '/help' }}
    >
      {!asked && (
        <Gate.Trigger>
          <button type="button">Start Video</button>
        </Gate.Trigger>
      )}
      <Gate.Screens />
    </Gate.Root>
  )
}

describe('the focus, where the trigger is gone', () => {
  it.each([
    ['Cancel', asking, () => {}],
    ['Close', 'No problem, we can ask again', (browser: SimulatedBrowser) => browser.prompt?.dismiss()],
  ])('goes to the nearest place before it with %s of "%s"', async (button, card, answer) => {
    const browser = simulateBrowser('chrome-linux')
    renderPage(<Page browser={browser} />)
    const user = newUser()
    await user.click(startVideo())
    await user.click(await screen.findByRole('button', { name: 'OK' }))
    answer(browser)
    await screen.findByRole('region', { name: card })
    expect(screen.queryByRole('button', { name: 'Start Video' })).toBeNull()

    await user.click(screen.getByRole('button', { name: button }))
    expect(screen.getByRole('link', { name: 'Harbour Lane Clinic' })).toHaveFocus()
  })
})

describe('the focus, when the answer takes the card away', () => {
  async function waitingCard() {
    const gate = renderGate()
    await gate.user.click(startVideo())
    await gate.user.click(await screen.findByRole('button', { name: 'OK' }))
    await screen.findByRole('region', { name: asking })
    return gate
  }

  it('goes back to the trigger from inside it', async () => {
    const { browser, user } = await waitingCard()
    await user.tab()
    expect(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus()
    browser.prompt?.allow()
    await waitFor(() => expect(screen.queryByRole('region')).toBeNull())
    await waitFor(() => expect(startVideo()).toHaveFocus())
  })

  it('stays where the person has gone', async () => {
    const { browser } = await waitingCard()
    screen.getByRole('link', { name: 'After' }).focus()
    browser.prompt?.allow()
    await waitFor(() => expect(screen.queryByRole('region')).toBeNull())
    expect(screen.getByRole('link', { name: 'After' })).toHaveFocus()
  })
})
