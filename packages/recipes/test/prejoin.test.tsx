import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { Prejoin } from '../src/prejoin/Prejoin'
import { stubAudio } from './quietAudio'
import { countStops, granted, renderRecipe, startButton } from './renderRecipe'

const title = 'See and hear yourself first'

function renderPrejoin(join: (stream: MediaStream) => Promise<unknown> = async () => {}) {
  const browser = granted()
  const leave = vi.fn<() => void>()
  const call = { join, leave }
  return { browser, leave, ...renderRecipe(<Prejoin call={call}>{() => <p>You are in</p>}</Prejoin>, browser) }
}

describe('prejoin', () => {
  it('shows the person, and how loud they are', async () => {
    stubAudio(127)
    const { start } = renderPrejoin()
    await start()
    await screen.findByRole('dialog', { name: title })
    expect(screen.queryByText('Your camera works')).toBeNull()
    fireEvent.playing(screen.getByLabelText('You'))
    expect(screen.getByText('Your camera works')).toBeVisible()
    expect(screen.getByRole('meter')).toHaveProperty('value', Math.sqrt(127 / 128))
  })

  it('turns the camera off once when the person closes it, and releases the sound', async () => {
    const audio = stubAudio()
    const { browser, user, start } = renderPrejoin()
    await start()
    await screen.findByRole('dialog', { name: title })
    const stops = countStops(browser)
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(stops()).toEqual([1, 1])
    await waitFor(() => expect(audio.closed()).toBeGreaterThan(0))
    await waitFor(() => expect(startButton()).toHaveFocus())
  })

  it('stays open while it is joining, and leaves the call if the person closes it then', async () => {
    stubAudio()
    const join = vi.fn<() => Promise<void>>(() => new Promise(() => {}))
    const { browser, leave, user, start } = renderPrejoin(join)
    await start()
    await user.dblClick(await screen.findByRole('button', { name: 'Join the visit' }))
    expect(join).toHaveBeenCalledOnce()
    expect(screen.getByText('Joining your visit…')).toHaveRole('status')
    leave.mockClear()
    await user.click(screen.getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(leave).toHaveBeenCalledOnce())
    expect(browser.liveTracks).toHaveLength(0)
  })

  it('stays before the mirror when joining fails, and tries again', async () => {
    stubAudio()
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    const join = vi.fn<() => Promise<void>>().mockRejectedValueOnce(new Error('no server'))
    const { browser, user, start } = renderPrejoin(join)
    await start()
    await user.click(await screen.findByRole('button', { name: 'Join the visit' }))
    expect(await screen.findByText(/Please try again/)).toHaveRole('alert')
    expect(said).toHaveBeenCalledWith(new Error('no server'))
    expect(browser.liveTracks).toHaveLength(2)

    await user.click(screen.getByRole('button', { name: 'Join the visit' }))
    expect(await screen.findByText('You are in')).toBeVisible()
  })
})
