import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { simulateBrowser } from '@precall/testing'
import { Prejoin } from '../src/prejoin/Prejoin'
import { countStops, renderRecipe, startButton } from './renderRecipe'

const title = 'See and hear yourself first'

const severalDevices = () =>
  simulateBrowser('chrome-linux', {
    camera: 'granted',
    microphone: 'granted',
    devices: { cameras: ['Built-in camera', 'Desk camera'], speakers: ['Built-in speaker', 'Headset'] },
  })

function renderPrejoin(join: (stream: MediaStream) => Promise<unknown> = async () => {}) {
  const browser = severalDevices()
  const leave = vi.fn<() => void>()
  const call = { join, leave }
  const page = (
    <Prejoin call={call}>{({ speakerId }) => <p>You are in, and hear by {speakerId ?? 'default'}</p>}</Prejoin>
  )
  return { browser, leave, ...renderRecipe(page, browser) }
}

beforeEach(() => localStorage.clear())

describe('prejoin', () => {
  it('shows the person, and joins with the devices that they choose', async () => {
    const join = vi.fn<(stream: MediaStream) => Promise<void>>(async () => {})
    const { browser, user, start } = renderPrejoin(join)
    await start()
    await screen.findByRole('dialog', { name: title })
    expect(await screen.findByText('Your camera works')).toBeVisible()
    expect(screen.getByRole('meter', { name: 'Microphone level' })).toBeVisible()
    const cameras = await screen.findByRole('combobox', { name: 'Camera' })
    await waitFor(() => expect(cameras).toHaveTextContent('Desk camera'))
    await user.selectOptions(cameras, 'Desk camera')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Speaker' }), 'Headset')
    await user.click(screen.getByRole('button', { name: 'Join the visit' }))

    const devices = await browser.navigator.mediaDevices!.enumerateDevices()
    const headset = devices.find(({ kind, label }) => kind === 'audiooutput' && label === 'Headset')
    expect(await screen.findByText(`You are in, and hear by ${headset!.deviceId}`)).toBeVisible()
    expect(join.mock.calls[0]![0].getVideoTracks()[0]!.label).toBe('Desk camera')
  })

  it('turns the camera off once when the person closes it', async () => {
    const { browser, user, start } = renderPrejoin()
    await start()
    await screen.findByRole('dialog', { name: title })
    const stops = countStops(browser)
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(stops()).toEqual([1, 1])
    await waitFor(() => expect(startButton()).toHaveFocus())
  })
})
