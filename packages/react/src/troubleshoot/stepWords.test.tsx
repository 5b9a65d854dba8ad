import type { SimulatedBrowser } from '@precall/testing'
import { simulateBrowser } from '@precall/testing'
import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderGate, startVideo } from '../../test/renderGate'

const denied = { camera: 'denied', microphone: 'denied' } as const
const granted = { camera: 'granted', microphone: 'granted' } as const
const keptIn = (browser: SimulatedBrowser) => browser.localStorage?.getItem('precall:step')
const keep = (browser: SimulatedBrowser, number: number) =>
  browser.localStorage?.setItem('precall:step', JSON.stringify({ step: number - 1, id: 'before', at: Date.now() }))

async function openAt(number: number, browser: SimulatedBrowser) {
  keep(browser, number)
  const { user } = renderGate({ browser })
  await waitFor(() => expect(startVideo()).not.toHaveAttribute('data-microphone', 'unknown'))
  await user.click(startVideo())
  await screen.findByRole('heading', { name: new RegExp(`^Step ${number}`) })
  await waitFor(() => expect(screen.getByRole('dialog').querySelector('.precall-steps')).not.toBeNull())
  const press = async (name: string) => {
    await user.hover(document.body)
    await user.click(screen.getByRole('button', { name }))
  }
  return { press, region: within(screen.getByRole('dialog')).getByRole('status') }
}

const items = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent)

it('a step in the system is not done because the browser would ask again', async () => {
  const browser = simulateBrowser('chrome-linux', denied)
  await openAt(3, browser)
  browser.siteSettings.reset('camera')
  browser.siteSettings.reset('microphone')
  expect(await screen.findAllByText('Ready to ask', {}, { timeout: 3000 })).toHaveLength(2)
  expect(items().filter((text) => /Done/.test(text))).toEqual([])
})

it('the step in the browser asks for nothing that the browser allows already, and says so only while it does', async () => {
  const browser = simulateBrowser('chrome-linux', granted)
  browser.busy('camera')
  await openAt(2, browser)
  await waitFor(() => expect(items().join()).toMatch(/Turn on Camera/))
  expect(items().filter((text) => text.startsWith('Turn on') && !/Done/.test(text))).toEqual([])
  expect(screen.getByText(/It is already on/)).toBeVisible()
  browser.siteSettings.block('camera')
  await waitFor(() => expect(screen.queryByText(/It is already on/)).toBeNull(), { timeout: 3000 })
})

it('something else in the way is where Still not working, next leads', async () => {
  const browser = simulateBrowser('chrome-linux', denied)
  const { press } = await openAt(2, browser)
  browser.busy('camera')
  browser.siteSettings.allow('microphone')
  browser.siteSettings.allow('camera')
  await screen.findByText(/^This is not in the way now, but something else is/, { selector: 'p' })
  await press('Still not working, next')
  expect(await screen.findByRole('heading', { name: /^Step 1 of 6/ })).toBeVisible()
})

it('what is in the way again is said', async () => {
  const browser = simulateBrowser('chrome-linux', denied)
  const { region } = await openAt(2, browser)
  browser.siteSettings.reset('camera')
  browser.siteSettings.reset('microphone')
  await screen.findByText(/^Nothing is in the way now/, { selector: 'p' })
  browser.siteSettings.block('camera')
  browser.siteSettings.block('microphone')
  await waitFor(() => expect(region).toHaveTextContent('It is blocked again.'), { timeout: 6000 })
})

it('This is not my device ends the steps of every open tab', async () => {
  const browser = simulateBrowser('chrome-linux', denied)
  const page = new EventTarget()
  browser.addEventListener = page.addEventListener.bind(page) as never
  await openAt(3, browser)
  browser.localStorage?.removeItem('precall:step')
  const values = { key: 'precall:step', oldValue: '{"step":2}', newValue: '' }
  await act(async () => page.dispatchEvent(Object.assign(new Event('storage'), values)))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(keptIn(browser)).toBeNull()
})

it('a step is forgotten at Close of the explainer too', async () => {
  const browser = simulateBrowser('chrome-linux', {})
  keep(browser, 6)
  const { user } = renderGate({ browser })
  await waitFor(() => expect(startVideo()).not.toHaveAttribute('data-microphone', 'unknown'))
  await user.click(startVideo())
  await user.click(await screen.findByRole('button', { name: 'Close' }))
  await waitFor(() => expect(keptIn(browser)).toBeNull())
})
