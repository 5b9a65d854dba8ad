import { simulateBrowser } from '@precall/testing'
import { render, screen, waitFor } from '@testing-library/react'
import { lazy, StrictMode, Suspense } from 'react'
import { describe, expect, it } from 'vitest'
import { takeSaid } from '../../test/console'
import { newUser, startVideo } from '../../test/renderGate'
import { createGate, Gate, type OpenGate } from '..'

const granted = () => simulateBrowser('chrome-linux', { camera: 'granted', microphone: 'granted' })

function renderOpen(browser: ReturnType<typeof granted>, children?: (open: OpenGate) => React.ReactNode) {
  const rendered = render(
    <StrictMode>
      <Suspense fallback="Loading">
        <Gate.Root browser={browser} assistance={{ href: '/help' }}>
          <Gate.Trigger>
            <button type="button">Start Video</button>
          </Gate.Trigger>
          <Gate.Screens />
          {children && <Gate.Open>{children}</Gate.Open>}
        </Gate.Root>
      </Suspense>
    </StrictMode>,
  )
  return { ...rendered, user: newUser() }
}

const call = ({ stream, live, leave }: OpenGate) => (
  <button type="button" onClick={leave}>
    Leave {stream.getTracks().length} {String(live.camera)}
  </button>
)

describe('Gate.Open', () => {
  it('shows the call with its stream while the gate is open, and stops the stream on leave', async () => {
    const browser = granted()
    const { user } = renderOpen(browser, call)
    expect(screen.queryByText(/Leave/)).toBeNull()
    await waitFor(() => expect(startVideo()).toHaveAttribute('data-camera', 'granted'))
    await user.click(startVideo())
    const leave = await screen.findByRole('button', { name: 'Leave 2 true' })
    expect(browser.liveTracks).toHaveLength(2)

    await user.click(leave)
    expect(screen.queryByText(/Leave/)).toBeNull()
    expect(browser.liveTracks).toHaveLength(0)
    await user.click(startVideo())
    expect(await screen.findByRole('button', { name: 'Leave 2 true' })).toBeVisible()
  })

  it('keeps the call mounted, on the same stream, while a device of it has stopped', async () => {
    const browser = granted()
    const { user } = renderOpen(browser, call)
    await waitFor(() => expect(startVideo()).toHaveAttribute('data-camera', 'granted'))
    await user.click(startVideo())
    const leave = await screen.findByRole('button', { name: 'Leave 2 true' })
    browser.devices.unplug('camera')
    expect(await screen.findByRole('button', { name: 'Leave 2 false' })).toBe(leave)
    browser.devices.plug('camera')
    await user.click(await screen.findByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('button', { name: 'Leave 2 true' })).toBe(leave)
    await user.click(leave)
    expect(browser.liveTracks).toHaveLength(0)
  })

  it('stops the stream when it is unmounted', async () => {
    const browser = granted()
    const { user, unmount } = renderOpen(browser, call)
    await waitFor(() => expect(startVideo()).toHaveAttribute('data-camera', 'granted'))
    await user.click(startVideo())
    await screen.findByRole('button', { name: /Leave/ })
    unmount()
    await waitFor(() => expect(browser.liveTracks).toHaveLength(0))
  })

  it('keeps the stream for a call that is still loading', async () => {
    const browser = granted()
    let load: (loaded: { default: () => string }) => void = () => {}
    const Call = lazy(() => new Promise<{ default: () => string }>((resolve) => (load = resolve)))
    const { user } = renderOpen(browser, () => <Call />)
    await waitFor(() => expect(startVideo()).toHaveAttribute('data-camera', 'granted'))
    await user.click(startVideo())
    await screen.findByText('Loading')
    expect(browser.liveTracks).toHaveLength(2)
    load({ default: () => 'You are in' })
    expect(await screen.findByText('You are in')).toBeInTheDocument()
    expect(browser.liveTracks).toHaveLength(2)
  })

  it('together with onGranted is an error: one stream has one owner', () => {
    expect(() =>
      render(
        <Gate.Root onGranted={() => {}}>
          <Gate.Open>{call}</Gate.Open>
        </Gate.Root>,
      ),
    ).toThrow(/both <Gate.Open> and `onGranted`.*two would own one stream.*Keep the one/)
    takeSaid()
  })

  it('together with a gate whose app is still joining is the same error', async () => {
    const gate = createGate({ browser: granted(), onGranted: () => new Promise(() => {}) })
    const unsubscribe = gate.subscribe(() => {})
    await waitFor(() => expect(gate.getState().permissions.camera.permission).toBe('granted'))
    gate.start()
    await waitFor(() => expect(gate.getState().phase).toBe('open'))
    expect(() =>
      render(
        <Gate.Root gate={gate}>
          <Gate.Open>{call}</Gate.Open>
        </Gate.Root>,
      ),
    ).toThrow(/two would own one stream/)
    takeSaid()
    gate.reset()
    unsubscribe()
  })

  it('missing where onGranted is missing too, the stream is stopped and the developer is told', async () => {
    const browser = granted()
    const { user } = renderOpen(browser)
    await waitFor(() => expect(startVideo()).toHaveAttribute('data-camera', 'granted'))
    await user.click(startVideo())
    await waitFor(() =>
      expect(takeSaid()).toEqual([expect.stringMatching(/no one takes the stream.*onGranted.*Gate\.Open/)]),
    )
    expect(browser.liveTracks).toHaveLength(0)
  })
})
