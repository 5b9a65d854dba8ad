import { createGate } from '@precall/core'
import { simulateBrowser } from '@precall/testing'
import { afterEach, expect, it, vi } from 'vitest'
import { takeSaid } from '../../test/console'
import { createReportDesk } from './reportDesk'

const inFacebook =
  'Mozilla/5.0 (Linux; Android 14; Pixel 8 Build/UD1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 ' +
  'Chrome/130.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/480.0.0.54.88;]'

afterEach(() => void vi.restoreAllMocks())

async function deskIn(browser = simulateBrowser('chrome-linux')) {
  const desk = createReportDesk(() => {})
  await desk.write(createGate({ browser, onGranted: () => {} }), {})
  return desk
}

it('claims nothing of a download inside an app, which may ignore it', async () => {
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:report')
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
  const browser = simulateBrowser('chrome-linux')
  Object.defineProperties(browser.navigator, { userAgent: { value: inFacebook }, userAgentData: { value: undefined } })
  const desk = await deskIn(browser)
  desk.download(browser)
  expect(desk.told()).toMatchObject({ way: 'download', result: 'unsure' })
  takeSaid()
})

it('saves with the window that the gate was given', async () => {
  const link = document.createElement('a')
  const click = vi.spyOn(link, 'click').mockImplementation(() => {})
  const createObjectURL = vi.fn<() => string>(() => 'blob:own')
  const browser = Object.assign(simulateBrowser('chrome-linux'), { URL: { createObjectURL, revokeObjectURL() {} } })
  Object.assign(browser.document, { createElement: () => link })
  const desk = await deskIn(browser)
  desk.download(browser)
  expect(createObjectURL).toHaveBeenCalledOnce()
  expect(click).toHaveBeenCalledOnce()
  expect(link.href).toBe('blob:own')
})
