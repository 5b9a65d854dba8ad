import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { takeSaid } from '../../../test/console'
import { asking, renderGate, startVideo } from '../../../test/renderGate'
import type { Assistance } from '../..'

async function renderExplainer(assistance: Assistance | undefined) {
  const rendered = renderGate({ assistance })
  await rendered.user.click(startVideo())
  // What comes after a press is loaded, and with it the card.
  await screen.findByRole('status')
  return rendered
}

describe('Get Assistance', () => {
  it.each(['https://clinic.example/help', 'http://localhost/help', '/help'])(
    'leads to %s in a new tab',
    async (href) => {
      await renderExplainer({ href })
      const link = screen.getByRole('link', { name: 'Get Assistance' })
      expect(link).toHaveAttribute('href', href)
      expect(link).toHaveAttribute('target', '_blank')
      expect(link).toHaveAttribute('rel', 'noopener')
    },
  )

  it.each(['tel:5550100199', 'mailto:help@clinic.example'])('opens %s where such links open', async (href) => {
    await renderExplainer({ href })
    const link = screen.getByRole('link', { name: 'Get Assistance' })
    expect(link).toHaveAttribute('href', href)
    expect(link).not.toHaveAttribute('target')
  })

  it.each([
    ['tel:+1-555-010-0199', '+1-555-010-0199'],
    ['TEL:5550100199;ext=12', '5550100199'],
    ['tel:%2B1%20555', '+1 555'],
    ['tel:%', '%'],
  ])('shows and says the number that %s calls, for a device that calls no one', async (href, number) => {
    await renderExplainer({ href })
    const link = screen.getByRole('link', { name: 'Get Assistance' })
    expect(link).toHaveAttribute('aria-description', number)
    expect(within(link).getByText(number)).toBeVisible()
  })

  it('opens the help, which is told nothing, once no dialog is in front of the page', async () => {
    const onRequest = vi.fn<(...given: unknown[]) => void>(() => {
      expect(screen.queryByRole('dialog')).toBeNull()
      expect(startVideo()).toHaveFocus()
    })
    const { user } = await renderExplainer({ onRequest })
    await user.click(screen.getByRole('button', { name: 'Get Assistance' }))
    expect(onRequest.mock.calls).toEqual([[]])
  })

  it('leaves a card that leads back to the same place', async () => {
    const { user } = await renderExplainer({ onRequest: () => {} })
    await user.click(screen.getByRole('button', { name: 'Get Assistance' }))
    const card = screen.getByRole('region', { name: 'Allow Camera and Mic Access' })
    expect(within(card).getAllByRole('button')).toHaveLength(1)
    await user.click(within(card).getByRole('button', { name: 'Back' }))
    expect(screen.getByRole('dialog', { name: 'Allow Camera and Mic Access' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Get Assistance' })).toHaveFocus()
    expect(screen.queryByRole('region')).toBeNull()
  })

  it('is not covered by a screen that comes later, which the card mentions, and the next start is as usual', async () => {
    const { browser, user } = await renderExplainer({ onRequest: () => {} })
    await user.click(await screen.findByRole('button', { name: 'OK' }))
    const waiting = await screen.findByRole('region', { name: asking })
    await user.click(within(waiting).getByRole('button', { name: 'Get Assistance' }))
    expect(screen.getByRole('region', { name: asking })).toBeVisible()

    browser.prompt?.block()
    const title = 'Your camera and microphone are blocked'
    const card = await screen.findByRole('region', { name: title })
    await waitFor(() => expect(within(card).getByRole('status')).toHaveTextContent(title))
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.click(within(card).getByRole('button', { name: 'Back to the steps' }))
    expect(screen.getByRole('dialog', { name: title })).toBeVisible()

    await user.click(screen.getByRole('button', { name: 'Get Assistance' }))
    await user.click(startVideo())
    expect(await screen.findByRole('dialog', { name: title })).toBeVisible()
  })

  it('never loses the screen to a help that breaks, and reports that', async () => {
    const broken = new Error('The chat is closed.')
    const { browser, user } = await renderExplainer({
      onRequest() {
        throw broken
      },
    })
    await user.click(screen.getByRole('button', { name: 'Get Assistance' }))
    expect(screen.getByRole('dialog', { name: 'Allow Camera and Mic Access' })).toBeVisible()
    expect(browser.reportedErrors).toEqual([broken])
  })

  it.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,hi', 'http://'])(
    'is left out for %j, and the console says why',
    async (href) => {
      await renderExplainer({ href })
      expect(screen.queryByText('Get Assistance')).toBeNull()
      const why = expect.stringMatching(/^error: .*Get Assistance is left out.*could run code.*Use http/s)
      expect(takeSaid()).toEqual([why])
    },
  )

  it('is left out, with a warning, where there is none', async () => {
    await renderExplainer(undefined)
    expect(screen.queryByText('Get Assistance')).toBeNull()
    expect(takeSaid()).toEqual([
      expect.stringMatching(/^warn: .*no `assistance`.*a person who is stuck.*Pass assistance/),
    ])
  })
})
