import type { CallVerdict, TestCallOptions } from '@precall/core/call'
import type { SimulatedBrowser } from '@precall/testing'
import { simulateBrowser } from '@precall/testing'
import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { newUser, renderPage, startVideo } from '../../test/renderGate'
import { Gate } from '..'
import { Root } from '../root/Root'
import * as screens from '../screens'
import { lateParts } from './lateParts'
import { opensWalk } from './walkOpener'

afterEach(() => void vi.useRealTimers())

const denied = { camera: 'denied', microphone: 'denied' } as const
const granted = { camera: 'granted', microphone: 'granted' } as const

/** A person at the fifth step, whose test call does what the test says. */
async function openTestCall(browser: SimulatedBrowser) {
  let options: TestCallOptions | undefined
  let end: (verdict: CallVerdict) => void = () => {}
  const testCall = (given: TestCallOptions) => {
    options = given
    return new Promise<CallVerdict>((resolve) => (end = resolve))
  }
  browser.localStorage?.setItem('precall:step', JSON.stringify({ step: 4, id: 'before', at: Date.now() }))
  const troubleshooterSource = { openWalk: opensWalk({ ...lateParts, call: { testCall } }) }
  const source = async () => ({ ...screens, troubleshooterSource })
  const onGranted = vi.fn<() => void>()
  renderPage(
    <Root {...{ browser, source }} onGranted={onGranted} assistance={{ href: '/help' }}>
      <Gate.Trigger>
        <button type="button">Start Video</button>
      </Gate.Trigger>
      <Gate.Screens />
    </Root>,
  )
  const user = newUser()
  await waitFor(() => expect(startVideo()).not.toHaveAttribute('data-microphone', 'unknown'))
  await user.click(startVideo())
  await screen.findByRole('heading', { name: /^Step 5/ })
  const press = async (name: string) => {
    await user.hover(document.body)
    await user.click(await screen.findByRole('button', { name }))
  }
  return { press, onGranted, options: () => options, end: (verdict: CallVerdict) => act(async () => end(verdict)) }
}

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))
const filled = () =>
  [...screen.getByRole('dialog').querySelectorAll('[data-kind=primary]')].map((button) => button.textContent)

it('Allow for a test call leads no one into the call, which a press of It worked does', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const browser = simulateBrowser('chrome-linux', denied)
  const { press, onGranted, options, end } = await openTestCall(browser)
  browser.siteSettings.reset('camera')
  browser.siteSettings.reset('microphone')
  await press('Start a test call')
  await waitFor(() => expect(browser.prompt).toBeDefined())
  await act(async () => browser.prompt?.allow())
  await waitFor(() => expect(options()).toBeDefined())
  await pass(5000)
  expect(options()?.signal?.aborted).toBe(false)
  expect(onGranted).not.toHaveBeenCalled()
  await end({ kind: 'works', camera: 'works', microphone: 'works' })
  await pass(5000)
  expect(onGranted).not.toHaveBeenCalled()
  await press('It worked')
  await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
})

it('what a test call has found stays until it is read, and It worked is the filled button', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const browser = simulateBrowser('chrome-linux', granted)
  browser.busy('camera')
  const { press, onGranted, options, end } = await openTestCall(browser)
  expect(filled()).toEqual(['Start a test call'])
  browser.free('camera')
  await press('Start a test call')
  await waitFor(() => expect(options()).toBeDefined())
  await end({ kind: 'weak', camera: 'works', microphone: 'works', network: { publicAddress: true, transports: {} } })
  await pass(5000)
  expect(screen.getByText(/connection is weak/, { selector: '.precall-call *' })).toBeVisible()
  expect(onGranted).not.toHaveBeenCalled()
  expect(filled()).toEqual(['It worked'])
})

it('a test call that brings nothing leads on to the next step', async () => {
  const browser = simulateBrowser('chrome-linux', granted)
  browser.busy('camera')
  const { press, options, end } = await openTestCall(browser)
  browser.free('camera')
  await press('Start a test call')
  await waitFor(() => expect(options()).toBeDefined())
  await end({ kind: 'notConnected' })
  expect(filled()).toEqual(['Still not working, next'])
})
