import type { SimulatedBrowser } from '@precall/testing'
import { simulateBrowser } from '@precall/testing'
import { render, screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import userEvent from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { StrictMode } from 'react'
import type { Mock } from 'vitest'
import { vi } from 'vitest'
import type { PermissionGateProps } from '../src'
import { PermissionGate } from '../src'

type OnGranted = NonNullable<PermissionGateProps['onGranted']>

/** Those of a gate that is made of options, for a call that takes a stream. */
export type OwnGateProps = Extract<PermissionGateProps, { readonly onAllowed?: undefined; readonly gate?: undefined }>

interface RenderedGate {
  readonly browser: SimulatedBrowser
  readonly user: UserEvent
  readonly onGranted: Mock<OnGranted>
  readonly unmount: () => void
}

/** The gate around Start Video, as an app would render it, and a person before it. */
export function renderGate({
  browser = simulateBrowser('chrome-linux'),
  onGranted = () => {},
  children = <button type="button">Start Video</button>,
  ...props
}: Partial<Omit<OwnGateProps, 'browser' | 'onGranted'>> & {
  browser?: SimulatedBrowser
  onGranted?: OnGranted
} = {}): RenderedGate {
  const granted = vi.fn<OnGranted>(onGranted)
  const { unmount } = renderPage(
    <PermissionGate
      browser={browser}
      onGranted={granted}
      onDevicesAdded={() => {}}
      assistance={{ href: 'https://clinic.example/help' }}
      {...props}
    >
      {children}
    </PermissionGate>,
  )
  return { browser, user: newUser(), onGranted: granted, unmount }
}

/** A page with something before the gate and after it. In StrictMode, as every app should be while it is built. */
export function renderPage(gate: ReactElement): { unmount: () => void; rerender: (gate: ReactElement) => void } {
  const { unmount, rerender } = render(inPage(gate))
  return { unmount, rerender: (next) => rerender(inPage(next)) }
}

function inPage(gate: ReactElement): ReactElement {
  return (
    <StrictMode>
      <a href="#clinic">Harbour Lane Clinic</a>
      {gate}
      <a href="#after">After</a>
    </StrictMode>
  )
}

export function newUser(): UserEvent {
  return userEvent.setup({ advanceTimers: (ms) => vi.isFakeTimers() && vi.advanceTimersByTime(ms) })
}

export const startVideo = (): HTMLElement => screen.getByRole('button', { name: 'Start Video' })

/** The card next to Chrome's prompt. Happy DOM puts blanks around a word that is in another element. */
export const asking = /^Choose “ ?Allow while visiting the site ?”$/
