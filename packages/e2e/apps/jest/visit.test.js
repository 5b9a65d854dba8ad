import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { simulateBrowser } from '@precall/testing'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { createElement } from 'react'
import { Visit } from './visit.js'

let said
beforeEach(() => {
  said = ['error', 'warn'].map((level) => jest.spyOn(console, level).mockImplementation(() => {}))
})
afterEach(() => {
  expect(said.flatMap(({ mock }) => mock.calls)).toEqual([])
  jest.restoreAllMocks()
})

const press = async (name) => fireEvent.click(await screen.findByRole('button', { name }))

function arrive(...situation) {
  const browser = simulateBrowser(...situation)
  browser.install()
  render(createElement(Visit))
  return browser
}

test('a card beside the prompt is found by its role, is seen, and Escape before it asked nothing', async () => {
  const browser = arrive('chrome-windows')
  await press('Start Video')
  fireEvent.keyDown(await screen.findByRole('button', { name: 'OK' }), { key: 'Escape' })
  await press('Start Video')
  await press('OK')
  expect(await screen.findByRole('region', { name: /Allow/ })).toBeVisible()
  browser.prompt.allow()
  await screen.findByText('You are in the call')
  expect(browser.getUserMediaCalls).toHaveLength(1)
})

test('a dialog of the app’s own opens in jsdom, and Escape closes it', async () => {
  const dialog = document.body.appendChild(document.createElement('dialog'))
  dialog.showModal()
  expect(dialog.open).toBe(true)
  fireEvent.keyDown(dialog, { key: 'Escape' })
  await waitFor(() => expect(dialog.open).toBe(false))
})
