import type { GateController } from '@precall/core'
import { createGate } from '@precall/core'
import type { SimulatedBrowser } from '@precall/testing'
import { simulateBrowser } from '@precall/testing'
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import type { ReactElement } from 'react'
import { StrictMode } from 'react'
import { expect, it } from 'vitest'
import { newUser, renderGate, startVideo } from '../../test/renderGate'
import { Gate } from '..'
import { Troubleshooter, useTroubleshooter } from '../troubleshoot'

/** A page of the app's own, of a gate that is stuck on another app which uses the camera. */
async function show(
  page: ReactElement,
  browser = simulateBrowser('chrome-linux', { camera: 'granted', microphone: 'granted' }),
) {
  browser.busy('camera')
  const gate: GateController = createGate({ browser, onGranted: () => {} })
  render(
    <StrictMode>
      <Gate.Root gate={gate} assistance={{ href: '/help' }}>
        {page}
      </Gate.Root>
    </StrictMode>,
  )
  gate.start()
  await waitFor(() => expect(gate.getState().phase).toBe('blocked'))
  return { browser, gate, user: newUser() }
}

it('a page of the app’s own has the six steps, and takes the focus from no one until a button is pressed', async () => {
  const { user } = await show(<Troubleshooter id="help" />)
  const region = await screen.findByRole('region', { name: /^Step 1 of 6 +Close other apps/ })
  expect(region).toHaveAttribute('id', 'help')
  expect(document.body).toHaveFocus()
  await user.click(within(region).getByRole('button', { name: 'Skip' }))
  expect(screen.getByRole('heading', { name: /^Step 2 of 6/ })).toHaveFocus()
  expect(within(region).getByRole('link', { name: 'Get Assistance' })).toBeVisible()
})

function Own(): ReactElement {
  const { step, number, title, ready, tried, report, next, worked } = useTroubleshooter()
  return (
    <>
      <h1>{`${number}: ${title}`}</h1>
      <output>{JSON.stringify({ step, ready, tried, report: report?.tried.length })}</output>
      <button type="button" onClick={next}>
        Next
      </button>
      <button type="button" onClick={worked}>
        Worked
      </button>
    </>
  )
}

it('the hook has the same as data, down to the report', async () => {
  const { user, browser, gate } = await show(<Own />)
  const data = () => JSON.parse(screen.getByRole('status').textContent) as Record<string, unknown>
  expect(screen.getByRole('heading')).toHaveTextContent('1: Close other apps that use your camera or microphone')
  expect(data()).toMatchObject({ step: 'closeOtherApps', ready: false, tried: [] })
  for (let presses = 0; presses < 6; presses++) {
    await user.hover(document.body)
    await user.click(screen.getByRole('button', { name: 'Next' }))
  }
  await waitFor(() => expect(data()).toMatchObject({ report: 6 }))
  browser.free('camera')
  await user.click(screen.getByRole('button', { name: 'Worked' }))
  await waitFor(() => expect(gate.getState().phase).toBe('open'))
  await waitFor(() => expect(data()).toMatchObject({ ready: true }))
  expect(screen.getByRole('heading')).toHaveTextContent('You are ready')
})

const keptIn = (browser: SimulatedBrowser) => browser.localStorage?.getItem('precall:step')

it('a page of the app’s own ends where it works, says what is next, and keeps no step from then on', async () => {
  const { user, browser, gate } = await show(<Troubleshooter />)
  await user.click(await screen.findByRole('button', { name: 'Skip' }))
  expect(keptIn(browser)).toContain('"step":1')
  browser.free('camera')
  await user.click(screen.getByRole('button', { name: 'It worked' }))
  expect(await screen.findByRole('heading', { name: 'You are ready' })).toHaveFocus()
  expect(screen.getByText(/^It works now\. You can join your call now/)).toBeVisible()
  expect(screen.queryByRole('button', { name: /Back|Skip|It worked|next/ })).toBeNull()
  expect(keptIn(browser)).toBeNull()
  browser.busy('camera')
  act(() => gate.reset())
  expect(screen.getByText(/Press Start Video/)).toBeVisible()
  gate.start()
  expect(await screen.findByRole('heading', { name: /^Step 1 of 6/ })).toBeVisible()
})

it('a page of the app’s own has the button that it names where a gate checks before the call', async () => {
  const browser = simulateBrowser('chrome-linux', { camera: 'granted', microphone: 'granted' })
  browser.busy('camera')
  const gate = createGate({ browser, check: true, onGranted: () => {} })
  render(
    <Gate.Root gate={gate} assistance={{ href: '/help' }}>
      <Troubleshooter />
    </Gate.Root>,
  )
  gate.start()
  await waitFor(() => expect(gate.getState().phase).toBe('blocked'))
  browser.free('camera')
  await newUser().click(await screen.findByRole('button', { name: 'It worked' }))
  expect(await screen.findByText('It works now. Press Join the call.')).toBeVisible()
  await newUser().click(screen.getByRole('button', { name: 'Join the call' }))
  await waitFor(() => expect(gate.getState().phase).toBe('open'))
})

it('a page of the app’s own that begins at the test call leaves the focus where it is', async () => {
  const { browser } = await show(<Troubleshooter />)
  cleanup()
  browser.localStorage?.setItem('precall:step', JSON.stringify({ step: 4, id: 'before', at: Date.now() }))
  await show(<Troubleshooter />, browser)
  expect(await screen.findByRole('button', { name: 'Start a test call' })).not.toHaveFocus()
})

it('a page of the app’s own begins where the person left for a restart, and keeps nothing before a press', async () => {
  const { browser } = await show(<Troubleshooter />)
  await screen.findByRole('heading', { name: /^Step 1 of 6/ })
  expect(keptIn(browser)).toBeNull()
  cleanup()
  browser.localStorage?.setItem('precall:step', JSON.stringify({ step: 3, id: 'before', at: Date.now() }))
  const again = await show(<Troubleshooter />, browser)
  expect(await screen.findByRole('heading', { name: /^Step 4 of 6/ })).toBeVisible()
  expect(screen.getByText('Welcome back. You were at this step.')).toBeVisible()
  expect(document.body).toHaveFocus()
  await again.user.click(screen.getByRole('button', { name: 'This is not my device' }))
  expect(await screen.findByRole('heading', { name: /^Step 1 of 6/ })).toHaveFocus()
  expect(keptIn(browser)).toBeNull()
})

it('Get Assistance is the filled button after the second failure, if no other is', async () => {
  const browser = simulateBrowser('chrome-linux', { camera: 'denied', microphone: 'denied' })
  const { user } = renderGate({ browser })
  await waitFor(() => expect(startVideo()).not.toHaveAttribute('data-microphone', 'unknown'))
  await user.click(startVideo())
  const dialog = await screen.findByRole('dialog')
  const help = () => within(screen.getByRole('dialog')).getByRole('link', { name: 'Get Assistance' })
  expect(help()).toHaveAttribute('data-kind', 'quiet')
  await user.click(within(dialog).getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(help()).toHaveAttribute('data-kind', 'primary'))
})

it('the hook notices by itself, too', async () => {
  const { browser, gate } = await show(<Own />)
  browser.free('camera')
  await waitFor(() => expect(gate.getState().phase).toBe('open'), { timeout: 2000 })
})

it('It worked asks the browser on a page of the app’s own, whose explainer no one draws', async () => {
  const browser = simulateBrowser('chrome-linux', {})
  const gate = createGate({ browser, onGranted: () => {} })
  render(
    <Gate.Root gate={gate} assistance={{ href: '/help' }}>
      <Troubleshooter />
    </Gate.Root>,
  )
  await newUser().click(await screen.findByRole('button', { name: 'It worked' }))
  await waitFor(() => expect(browser.prompt).toBeDefined())
})

it('the focus goes to the heading of each step in a shadow root, too', async () => {
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' })
  const container = root.appendChild(document.createElement('div'))
  const gate = createGate({ browser: simulateBrowser('chrome-linux', {}), onGranted: () => {} })
  render(
    <Gate.Root gate={gate} assistance={{ href: '/help' }}>
      <Troubleshooter />
    </Gate.Root>,
    { container },
  )
  const skip = [...container.querySelectorAll('button')].find(({ textContent }) => textContent === 'Skip')
  act(() => {
    skip?.focus()
    skip?.click()
  })
  await waitFor(() => expect(container.querySelector('h2')?.textContent).toMatch(/Step 2/))
  expect(root.activeElement?.outerHTML).toContain('Step 2')
})
