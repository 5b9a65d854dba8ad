import type { SimulatedBrowser } from '@precall/testing'
import { simulateBrowser } from '@precall/testing'
import { render, screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import userEvent from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { StrictMode } from 'react'
import { vi } from 'vitest'
import type { PermissionGateProps } from '../src'
import { PermissionGate } from '../src'

interface RenderedGate {
  readonly browser: SimulatedBrowser
  readonly user: UserEvent
  readonly onGranted: NonNullable<PermissionGateProps['onGranted']> & ReturnType<typeof vi.fn>
  readonly unmount: () => void
}

/** The gate around Start Video, as an app would render it, and a person before it. */
export function renderGate({
  browser = simulateBrowser('chrome-linux'),
  onGranted = vi.fn(),
  children = <button>Start Video</button>,
  ...props
}: Partial<Omit<PermissionGateProps, 'browser' | 'onGranted'>> & {
  browser?: SimulatedBrowser
  onGranted?: (...args: never[]) => unknown
} = {}): RenderedGate {
  const granted = vi.fn(onGranted as () => unknown)
  const { unmount } = renderPage(
    <PermissionGate
      browser={browser}
      onGranted={granted}
      assistance={{ href: 'https://clinic.example/help' }}
      {...props}
    >
      {children}
    </PermissionGate>,
  )
  return { browser, user: newUser(), onGranted: granted as never, unmount }
}

/** A page with something before the gate and after it. In StrictMode, as every app should be while it is built. */
export function renderPage(gate: ReactElement): { unmount: () => void } {
  return render(
    <StrictMode>
      <a href="#clinic">Harbour Lane Clinic</a>
      {gate}
      <a href="#after">After</a>
    </StrictMode>,
  )
}

export function newUser(): UserEvent {
  return userEvent.setup({ advanceTimers: (ms) => vi.isFakeTimers() && vi.advanceTimersByTime(ms) })
}

export const startVideo = (): HTMLElement => screen.getByRole('button', { name: 'Start Video' })
