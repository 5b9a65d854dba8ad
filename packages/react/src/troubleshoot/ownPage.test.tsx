import type { GateController } from '@precall/core'
import { createGate } from '@precall/core'
import { simulateBrowser } from '@precall/testing'
import { render, screen, waitFor, within } from '@testing-library/react'
import type { ReactElement } from 'react'
import { StrictMode } from 'react'
import { expect, it } from 'vitest'
import { newUser, renderGate, startVideo } from '../../test/renderGate'
import { Gate } from '..'
import { Troubleshooter, useTroubleshooter } from '../troubleshoot'

/** A page of the app's own, of a gate that is stuck on another app which uses the camera. */
async function show(page: ReactElement) {
  const browser = simulateBrowser('chrome-linux', { camera: 'granted', microphone: 'granted' })
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
  const { step, number, title, worksNow, tried, report, next, worked } = useTroubleshooter()
  return (
    <>
      <h1>{`${number}: ${title}`}</h1>
      <output>{JSON.stringify({ step, worksNow, tried, report: report?.tried.length })}</output>
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
  expect(data()).toMatchObject({ step: 'closeOtherApps', worksNow: false, tried: [] })
  for (let presses = 0; presses < 6; presses++) await user.click(screen.getByRole('button', { name: 'Next' }))
  await waitFor(() => expect(data()).toMatchObject({ report: 6 }))
  browser.free('camera')
  await user.click(screen.getByRole('button', { name: 'Worked' }))
  await waitFor(() => expect(gate.getState().phase).toBe('open'))
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
