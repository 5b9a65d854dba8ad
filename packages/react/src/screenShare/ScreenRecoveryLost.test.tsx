import { render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { newUser } from '../../test/renderGate'
import { ScreenRecoveryLost } from './ScreenRecoveryLost'

const trouble = { phase: 'blocked', why: 'busy' } as const

it('says plainly that the screen is not shared, in the words of the app, and is put away by OK', async () => {
  const onClose = vi.fn<() => void>()
  const messages = { screenShare: { lost: { title: 'Bildschirm nicht geteilt' } } }
  const settings = { lang: 'de', dir: 'ltr', messages } as const
  render(<ScreenRecoveryLost {...{ trouble, settings, onClose }} />)
  const dialog = screen.getByRole('dialog', { name: 'Bildschirm nicht geteilt' })
  expect(dialog).toHaveAttribute('lang', 'de')
  expect(dialog).toHaveTextContent('No one can see it. Try again in a moment.')
  await newUser().click(screen.getByRole('button', { name: 'OK' }))
  expect(onClose).toHaveBeenCalledOnce()
})
