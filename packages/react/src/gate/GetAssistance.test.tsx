import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { takeSaid } from '../../test/console'
import { renderGate, startVideo } from '../../test/renderGate'
import type { Assistance } from '..'

async function renderExplainer(assistance: Assistance | undefined) {
  const rendered = renderGate({ assistance })
  await rendered.user.click(startVideo())
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

  it('does what the app does about it', async () => {
    const onRequest = vi.fn<() => void>()
    const { user } = await renderExplainer({ onRequest })
    await user.click(screen.getByRole('button', { name: 'Get Assistance' }))
    expect(onRequest).toHaveBeenCalledOnce()
  })

  it.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,hi', 'http://'])(
    'is left out for %j, and the console says why',
    async (href) => {
      await renderExplainer({ href })
      expect(screen.queryByText('Get Assistance')).toBeNull()
      const why = expect.stringMatching(/^error: .*Get Assistance is left out.*could run code.*Use http/s)
      expect(takeSaid()).toEqual([why, why]) // StrictMode looks twice.
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
