import { createGate } from '@precall/core'
import { simulateBrowser } from '@precall/testing'
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { newUser, renderPage } from '../../test/renderGate'
import { Gate, PermissionGate, PrecallConfig } from '..'

/** A page with a button for one gate in its header and one in its body, each in a gate of its own. It is in StrictMode. */
function renderShared(places: readonly ('header' | 'body')[] = ['header', 'body']) {
  const browser = simulateBrowser('chrome-linux')
  const gate = createGate({ browser, onGranted: () => {} })
  const heard: string[] = []
  const page = (places: readonly string[]) => (
    <PrecallConfig assistance={{ onRequest: () => {} }} onEvent={({ name }) => heard.push(name)}>
      {places.map((place) => (
        <PermissionGate key={place} gate={gate}>
          <button type="button">Start in {place}</button>
        </PermissionGate>
      ))}
    </PrecallConfig>
  )
  const { rerender } = renderPage(page(places))
  return { browser, gate, heard, user: newUser(), show: (...now: string[]) => rerender(page(now)) }
}

const start = (place: string) => screen.getByRole('button', { name: `Start in ${place}` })
const dialog = () => screen.findByRole('dialog', { name: 'Allow Camera and Mic Access' })

describe('one gate with a button in two places', () => {
  it.each(['header', 'body'])('opens one dialog, and gives the focus back to the button: in the %s', async (place) => {
    const { user } = renderShared()
    await user.click(start(place))
    // Throws if there are two.
    await dialog()
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(start(place)).toHaveFocus()
  })

  it('tells each event once', async () => {
    const { user, heard, browser } = renderShared()
    await user.click(start('body'))
    await user.click(await screen.findByRole('button', { name: 'OK' }))
    browser.prompt?.allow()
    await waitFor(() => expect(heard).toContain('joined'))
    expect(heard).toEqual(['pressed', 'explained', 'asked', 'answered', 'joined'])
  })

  it('asks on in the other place when the first is taken away, and tells what happens there once', async () => {
    const { user, heard, show } = renderShared()
    await user.click(start('header'))
    await dialog()
    show('body')
    await dialog()
    await user.click(screen.getByRole('button', { name: 'OK' }))
    await waitFor(() => expect(heard).toEqual(['pressed', 'explained', 'asked']))
  })

  it('stays where it is when another place comes or goes', async () => {
    const { user, heard, show } = renderShared(['body'])
    await user.click(start('body'))
    const open = await dialog()
    show('header', 'body')
    expect(await dialog()).toBe(open)
    show('body')
    expect(await dialog()).toBe(open)
    await user.click(screen.getByRole('button', { name: 'OK' }))
    await waitFor(() => expect(heard).toEqual(['pressed', 'explained', 'asked']))
  })

  it('comes back from the help by a press of either button', async () => {
    const { user } = renderShared()
    await user.click(start('header'))
    await user.click(await screen.findByRole('button', { name: 'Get Assistance' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await user.click(start('body'))
    await dialog()
  })

  it('may have its button in one place and its screens in another', async () => {
    const gate = createGate({ browser: simulateBrowser('chrome-linux') })
    renderPage(
      <>
        <Gate.Root gate={gate}>
          <Gate.Trigger>
            <button type="button">Start in header</button>
          </Gate.Trigger>
        </Gate.Root>
        <Gate.Root gate={gate} assistance={{ href: '/help' }}>
          <Gate.Screens />
        </Gate.Root>
      </>,
    )
    await newUser().click(start('header'))
    await dialog()
    await newUser().click(screen.getByRole('button', { name: 'Close' }))
    expect(start('header')).toHaveFocus()
  })
})
