import { createGate } from '@precall/core'
import { simulateBrowser } from '@precall/testing'
import { waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { TestCallOptions } from '@precall/core/call'
import { testCall } from '@precall/core/call'
import { createTestBench } from './testBench'

it('Cancel turns the devices off while the code of the test call is still on its way', async () => {
  const browser = simulateBrowser('chrome-linux', { camera: 'granted', microphone: 'granted' })
  const gate = createGate({ browser, onGranted: () => {} })
  const bench = createTestBench(gate, { load: () => new Promise(() => {}) }, () => {})
  void bench.start({ state: gate.getState(), browser, troubleshooter: {} })
  await waitFor(() => expect(browser.getState().live).toEqual({ camera: true, microphone: true }))
  bench.stop()
  await waitFor(() => expect(browser.getState().live).toEqual({ camera: false, microphone: false }))
})

it('ends with a verdict that blames no one’s network where the app’s servers are no list, and the app hears why', async () => {
  const reportError = vi.fn<(error: unknown) => void>()
  const browser = Object.assign(simulateBrowser('chrome-linux', { camera: 'granted', microphone: 'granted' }), {
    reportError,
  })
  const gate = createGate({ browser, onGranted: () => {} })
  const bench = createTestBench(gate, { load: async () => ({ testCall }) }, () => {})
  const iceServers = { urls: 'turn:relay.example' } as never
  await bench.start({ state: gate.getState(), browser, troubleshooter: { iceServers } })
  expect(bench.phase()).toBe('over')
  expect(bench.verdict()).toMatchObject({ kind: 'untested' })
  expect(reportError).toHaveBeenCalledExactlyOnceWith(expect.any(TypeError))
  expect(browser.getState().live).toEqual({ camera: false, microphone: false })
})

it('shows nothing of a call that was cancelled, whatever that still says', async () => {
  const browser = simulateBrowser('chrome-linux', { camera: 'granted', microphone: 'granted' })
  const gate = createGate({ browser, onGranted: () => {} })
  const calls: TestCallOptions[] = []
  const call = { testCall: (options: TestCallOptions) => new Promise<never>(() => void calls.push(options)) }
  const bench = createTestBench(gate, { load: async () => call }, () => {})
  const start = () => void bench.start({ state: gate.getState(), browser, troubleshooter: {} })
  start()
  await waitFor(() => expect(calls).toHaveLength(1))
  bench.stop()
  start()
  await waitFor(() => expect(calls).toHaveLength(2))
  calls[0]?.onProgress?.({ done: 0.9 })
  calls[0]?.onFar?.(calls[0].stream)
  expect(bench.progress()).toEqual({ done: 0 })
  expect(bench.far()).toBeUndefined()
})
