import { PrecallConfig } from '@precall/react'
import { simulateBrowser, type SimulatedBrowser } from '@precall/testing'
import { render, screen } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { type ReactElement, StrictMode } from 'react'
import { vi } from 'vitest'

interface Visit {
  readonly user: UserEvent
  readonly unmount: () => void
  /** Moves to the button that starts it, and presses it. */
  readonly start: () => Promise<void>
}

/** A browser that gave both devices to this page on an earlier visit. */
export const granted = (): SimulatedBrowser =>
  simulateBrowser('chrome-linux', { camera: 'granted', microphone: 'granted' })

/** A page with a recipe on it, and a person before it. */
export function renderRecipe(recipe: ReactElement, browser: SimulatedBrowser): Visit {
  const { unmount } = render(
    <StrictMode>
      <PrecallConfig browser={browser}>{recipe}</PrecallConfig>
    </StrictMode>,
  )
  const user = userEvent.setup()
  return {
    user,
    unmount,
    async start() {
      // On the way there the page learns what the browser allows.
      await user.hover(startButton())
      await user.click(startButton())
    },
  }
}

export const startButton = (): HTMLElement => screen.getByRole('button', { name: /^Start (Video|call)$/ })

/** Counts from now on how often each of the live tracks is stopped. */
export function countStops({ liveTracks }: SimulatedBrowser): () => number[] {
  const spies = liveTracks.map((track) => vi.spyOn(track, 'stop'))
  return () => spies.map(({ mock }) => mock.calls.length)
}
