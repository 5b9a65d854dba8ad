import { simulateBrowser } from '@precall/testing'
import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { newUser, renderGate, renderPage, startVideo } from '../../test/renderGate'
import type { Allowed, Devices, Grant } from '..'
import { PermissionGate } from '..'

const allowed = () => simulateBrowser('chrome-linux', { camera: 'granted', microphone: 'granted' })
const noRoom = () => Promise.reject(new Error('room 0x5f is full'))
const failed = () => screen.findByRole('region', { name: 'We could not join your call' })

async function press() {
  await waitFor(() => expect(startVideo().outerHTML).toContain('granted'))
  const user = newUser()
  await user.click(startVideo())
  return user
}

describe('a join that fails', () => {
  it.each([
    [
      'throws',
      () => {
        throw new Error('room 0x5f is full')
      },
    ],
    ['rejects', noRoom],
  ])('is told to the person without the text of what onGranted %s', async (_how, onGranted) => {
    const { browser } = renderGate({ browser: allowed(), onGranted })
    await press()
    const notice = await failed()
    expect(within(notice).getByText('Your camera and microphone are off. Please try again.')).toBeVisible()
    await waitFor(() => expect(within(notice).getByRole('alert')).toHaveTextContent(/could not join.*are off/), {
      timeout: 3000,
    })
    expect(notice).not.toHaveTextContent(/0x5f/)
    expect(browser.liveTracks).toHaveLength(0)
    expect(browser.reportedErrors).toEqual([new Error('room 0x5f is full')])
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(startVideo()).toHaveFocus()
  })

  it.each<[string, Devices]>([
    ['Your camera is off. Please try again.', { camera: 'required' }],
    ['Your microphone is off. Please try again.', { microphone: 'required' }],
  ])('says “%s” where only that was asked for', async (lead, devices) => {
    renderGate({ browser: allowed(), onGranted: noRoom, devices })
    await press()
    expect(within(await failed()).getByText(lead)).toBeVisible()
  })

  it('is tried again by one press, and then the person is in', async () => {
    let rooms = 0
    const { onGranted } = renderGate({ browser: allowed(), onGranted: () => (rooms++ === 0 ? noRoom() : undefined) })
    const user = await press()
    await user.click(within(await failed()).getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(onGranted).toHaveBeenCalledTimes(2))
    await waitFor(() => expect(screen.queryByRole('region')).toBeNull())
  })

  it('goes to onJoinFailed, and leaves an app’s tests green', async () => {
    const onJoinFailed = vi.fn<(error: unknown) => void>()
    const { browser } = renderGate({ browser: allowed(), onGranted: noRoom, onJoinFailed })
    await press()
    await failed()
    expect(onJoinFailed).toHaveBeenCalledExactlyOnceWith(new Error('room 0x5f is full'))
    expect(browser.reportedErrors).toEqual([])
  })
})

describe('a join that takes long', () => {
  afterEach(() => vi.useRealTimers())

  it('is said to take longer than usual, and is tried again with the same stream by a press', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const grants: Grant[] = []
    const { browser } = renderGate({
      browser: allowed(),
      occasion: 'visit',
      onGranted(grant) {
        grants.push(grant)
        return grants.length === 1 ? new Promise(() => {}) : undefined
      },
    })
    const user = await press()
    const joining = await screen.findByRole('dialog')
    expect(joining).not.toHaveTextContent(/longer than usual/)
    expect(within(joining).queryByRole('button', { name: 'Try again' })).toBeNull()
    act(() => {
      vi.advanceTimersByTime(6000)
    })
    expect(joining).toHaveTextContent('Your clinic’s system is taking longer than usual.')
    const requests = browser.getUserMediaCalls.length
    await user.click(within(joining).getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(grants.map(({ signal }) => signal.aborted)).toEqual([true, false])
    expect(grants[1]?.stream).toBe(grants[0]?.stream)
    expect([browser.getUserMediaCalls.length, browser.liveTracks.length]).toEqual([requests, 2])
  })

  it.each([
    ['slow', 'Your clinic’s system is taking longer than usual.'],
    ['refused', 'Your clinic’s system did not let you in. Your link may be for another time.'],
    ['gone', 'Your clinic’s system does not answer. You may be offline.'],
    ['constructor', ''],
  ])('is given up, and the person reads why, where the error says “%s”', async (reason, why) => {
    const error = Object.assign(new Error('no room'), { reason })
    renderGate({
      browser: allowed(),
      occasion: 'visit',
      onJoinFailed: () => {},
      onGranted: () => Promise.reject(error),
    })
    await press()
    const notice = await screen.findByRole('region', { name: 'We could not join your visit' })
    const lead = [why, 'Your camera and microphone are off. Please try again.'].filter(Boolean).join(' ')
    expect(within(notice).getByText(lead)).toBeVisible()
  })
})

describe('a join that a person cancels', () => {
  it('is called off, and is no failure, however it ends then', async () => {
    const signals: AbortSignal[] = []
    const onGranted = ({ signal }: Grant) => {
      signals.push(signal)
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)))
    }
    const { browser } = renderGate({ browser: allowed(), onGranted })
    const user = await press()
    await user.click(await screen.findByRole('button', { name: 'Cancel' }))
    expect(signals.map(({ aborted }) => aborted)).toEqual([true])
    expect([browser.liveTracks, browser.reportedErrors]).toEqual([[], []])
    expect(screen.queryByRole('region')).toBeNull()
  })
})

describe('a gate that is unmounted', () => {
  it('while the app is joining calls the join off, and nothing else', async () => {
    const signals: AbortSignal[] = []
    const onStateChange = vi.fn<() => void>()
    const { browser, unmount } = renderGate({
      browser: allowed(),
      onStateChange,
      onGranted({ signal }) {
        signals.push(signal)
        return new Promise(() => {})
      },
    })
    await press()
    await waitFor(() => expect(signals).toHaveLength(1))
    onStateChange.mockClear()
    unmount()
    await waitFor(() => expect(browser.liveTracks).toHaveLength(0))
    expect(signals[0]?.aborted).toBe(true)
    expect(onStateChange).not.toHaveBeenCalled()
  })

  it('by the call that takes its place, in the same render, leaves the call alone', async () => {
    const browser = allowed()
    const signals: AbortSignal[] = []
    const { rerender } = renderPage(<p>not yet</p>)
    const onGranted = ({ signal }: Grant) => {
      signals.push(signal)
      rerender(<p>You are in</p>)
    }
    rerender(
      <PermissionGate browser={browser} onGranted={onGranted} assistance={{ href: '/help' }}>
        <button type="button">Start Video</button>
      </PermissionGate>,
    )
    await press()
    expect(await screen.findByText('You are in')).toBeVisible()
    // The task in which the gate would find that it is gone for good.
    await new Promise((resolve) => setTimeout(resolve))
    expect(signals[0]?.aborted).toBe(false)
    expect(browser.liveTracks).toHaveLength(2)
  })
})

describe('a call that opens the camera by itself', () => {
  it('finds it free, and is joined like any other', async () => {
    const browser = allowed()
    const live: number[] = []
    const onAllowed = vi.fn<(allowed: Allowed) => unknown>(() => {
      live.push(browser.liveTracks.length)
      return noRoom()
    })
    renderPage(
      <PermissionGate browser={browser} onAllowed={onAllowed} onJoinFailed={() => {}} assistance={{ href: '/help' }}>
        <button type="button">Start Video</button>
      </PermissionGate>,
    )
    await press()
    await failed()
    expect(live).toEqual([0])
    expect(onAllowed).toHaveBeenCalledWith(
      expect.objectContaining({ live: { camera: true, microphone: true }, signal: expect.any(AbortSignal) }),
    )
  })
})
