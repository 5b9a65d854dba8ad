import { createGate } from '@precall/core'
import { expect, it } from 'vitest'
import { simulateBrowser } from './index'

it('lets a gate through that asks and is allowed', async () => {
  const browser = simulateBrowser('chrome-linux', { camera: 'prompt', microphone: 'prompt' })
  const gate = createGate({ browser, onGranted: () => {} })
  gate.subscribe(() => {})
  gate.start()
  gate.confirm()
  expect(browser.prompt?.devices).toEqual(['camera', 'microphone'])
  browser.prompt?.allow()
  await expect.poll(() => gate.getState().phase).toBe('open')
  expect(browser.liveTracks).toHaveLength(2)
})
