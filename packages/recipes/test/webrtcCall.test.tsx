import { screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { WebrtcCall } from '../src/webrtc-call/WebrtcCall'
import { countStops, granted, renderRecipe, startButton } from './renderRecipe'

it('webrtc-call turns the camera off once, and says so, when nothing can be heard of the other side any more', async () => {
  let lose = () => {}
  class DeafChannel {
    set onmessageerror(listener: () => void) {
      lose = listener
    }
    postMessage() {}
    close() {}
  }
  vi.stubGlobal('BroadcastChannel', DeafChannel)
  const browser = granted()
  const { start } = renderRecipe(<WebrtcCall room="10:30" />, browser)
  await start()
  await screen.findByText('Waiting for the other person…')

  const stops = countStops(browser)
  lose()
  expect(await screen.findByText(/Please try again/)).toHaveRole('alert')
  await waitFor(() => expect(startButton()).toHaveFocus())
  await waitFor(() => expect(stops()).toEqual([1, 1]))
})
