import { createGate } from '@precall/core'
import { simulateBrowser } from '@precall/testing'
import { waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
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
