// In the two environments that apps test in, what shows is found by its role, and is seen.
import { simulateBrowser } from '@precall/testing'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Visit } from './Visit'

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))

test('the card beside the prompt, and the notice after it was closed', async () => {
  const browser = simulateBrowser('chrome-windows')
  browser.install()
  render(<Visit />)
  await press('Start Video')
  await press('OK')
  expect(await screen.findByRole('region', { name: /Allow/ })).toBeVisible()
  browser.prompt?.dismiss()
  await waitFor(() => expect(screen.getByRole('region')).toHaveAttribute('data-precall-part', 'notice'))
  expect(screen.getByRole('region')).toBeVisible()
})

test('the explainer, and the recovery of a person who blocks it', async () => {
  const browser = simulateBrowser('firefox-windows')
  browser.install()
  render(<Visit />)
  await press('Start Video')
  expect(await screen.findByRole('dialog', { name: 'Allow Camera and Mic Access' })).toBeVisible()
  await press('OK')
  await screen.findByRole('region')
  browser.prompt?.block()
  expect(await screen.findByRole('dialog', { name: 'Your camera and microphone are blocked' })).toBeVisible()
})
