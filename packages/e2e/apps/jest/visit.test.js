import { simulateBrowser, stubDialog } from '@precall/testing'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { createElement } from 'react'
import { Visit } from './visit.js'

afterAll(stubDialog())

let uninstall = () => {}
afterEach(() => {
  cleanup()
  uninstall()
})

const press = async (name) => fireEvent.click(await screen.findByRole('button', { name }))

test('my patient blocked the camera in Safari', async () => {
  uninstall = simulateBrowser('safari-macos', { camera: 'denied' }).install()
  render(createElement(Visit))
  for (const name of ['Start Video', 'OK']) await press(name)
  expect(await screen.findByRole('dialog', { name: 'Your camera is blocked' })).toHaveProperty('open', true)
})

test('my patient allowed both in Chrome, and pressed Escape before', async () => {
  const browser = simulateBrowser('chrome-windows')
  uninstall = browser.install()
  render(createElement(Visit))
  await press('Start Video')
  fireEvent.keyDown(await screen.findByRole('button', { name: 'OK' }), { key: 'Escape' })
  await press('Start Video')
  await press('OK')
  await screen.findByText('Cancel')
  browser.prompt.allow()
  await screen.findByText('You are in the call')
  expect(browser.liveTracks).toHaveLength(2)
})

test('a dialog of the app’s own opens in jsdom, and Escape closes it', async () => {
  const dialog = document.body.appendChild(document.createElement('dialog'))
  dialog.showModal()
  expect(dialog.open).toBe(true)
  fireEvent.keyDown(dialog, { key: 'Escape' })
  await waitFor(() => expect(dialog.open).toBe(false))
})
