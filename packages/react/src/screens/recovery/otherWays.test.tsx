import { simulateBrowser } from '@precall/testing'
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderGate, startVideo } from '../../../test/renderGate'

const press = (name: string) => screen.findByRole('button', { name })

describe('a person whose camera is busy, and who has another', () => {
  it('is offered that one, and joins with it', async () => {
    const browser = simulateBrowser('chrome-linux', {
      camera: 'granted',
      microphone: 'granted',
      devices: { cameras: ['Built-in camera', 'Desk camera'] },
    })
    browser.busy('camera')
    const { user, onGranted } = renderGate({ browser })
    await waitFor(() => expect(startVideo()).toHaveAttribute('data-microphone', 'granted'))
    await user.click(startVideo())
    const another = await press('Use another camera')
    expect(screen.getByRole('dialog')).toHaveAttribute('data-phase', 'blocked')
    browser.free('camera')
    await user.click(another)
    await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
    expect(onGranted.mock.calls[0]![0].stream.getVideoTracks()[0]!.label).toBe('Desk camera')
  })

  it('is not offered one that is not there', async () => {
    const browser = simulateBrowser('chrome-linux', { camera: 'granted', microphone: 'granted' })
    browser.busy('camera')
    const { user } = renderGate({ browser })
    await waitFor(() => expect(startVideo()).toHaveAttribute('data-microphone', 'granted'))
    await user.click(startVideo())
    await press('Try again')
    expect(screen.queryByRole('button', { name: /^Use another/ })).toBeNull()
  })
})

it('a person who can have neither, and needs neither, continues without', async () => {
  // The stream without tracks.
  class Empty extends EventTarget {
    getTracks = () => []
  }
  const browser = simulateBrowser('chrome-linux', { camera: 'denied', microphone: 'denied' })
  const { user, onGranted } = renderGate({
    browser: Object.assign(browser, { MediaStream: Empty as unknown as typeof MediaStream }),
    devices: { camera: 'optional', microphone: 'optional' },
    browserButton: 'never',
  })
  await waitFor(() => expect(startVideo()).toHaveAttribute('data-microphone', 'denied'))
  await user.click(startVideo())
  await user.click(await press('Continue without camera and microphone'))
  await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
  expect(onGranted.mock.calls[0]![0].live).toEqual({ camera: false, microphone: false })
})
