import { simulateBrowser } from '@precall/testing'
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { type Call, recipes } from './recipes'
import { countStops, granted, renderRecipe, startButton } from './renderRecipe'

const call: Call = { join: async () => {}, send: () => {}, leave: () => {} }

describe.each(Object.entries(recipes))('%s', (_, { page, asks, confirm = 'OK', enter = async () => {}, inCall }) => {
  const each = asks ? [1] : [1, 1]

  it('lets in a person who allowed it before, and turns the camera off once when they leave', async () => {
    const browser = granted()
    const { user, start } = renderRecipe(page(call), browser)
    await start()
    await enter(user)
    const leave = await inCall()
    expect(browser.getUserMediaCalls).toHaveLength(1)
    expect(browser.liveTracks).toHaveLength(each.length)

    const stops = countStops(browser)
    await user.click(leave)
    await waitFor(() => expect(browser.liveTracks).toHaveLength(0))
    expect(stops()).toEqual(each)
    expect(startButton()).toBeVisible()
  })

  it('explains, lets the browser ask once, and lets in a person who allows it', async () => {
    const browser = simulateBrowser('chrome-linux')
    const { user, start } = renderRecipe(page(call), browser)
    await start()
    await user.click(await screen.findByRole('button', { name: confirm }))
    browser.prompt?.allow()
    await enter(user)
    expect(await inCall()).toBeVisible()
    expect(browser.getUserMediaCalls).toHaveLength(1)
  })

  it('names what is blocked, and lets in a person who allows it in the settings', async () => {
    const browser = simulateBrowser('chrome-linux', { camera: 'denied', microphone: 'denied' })
    const { user, start } = renderRecipe(page(call), browser)
    await start()
    const blocked = asks ? 'Your microphone is blocked' : 'Your camera and microphone are blocked'
    expect(await screen.findByRole('heading', { name: new RegExp(blocked) })).toBeVisible()
    expect(browser.getUserMediaCalls).toHaveLength(0)

    browser.siteSettings.allow('camera')
    browser.siteSettings.allow('microphone')
    await enter(user)
    expect(await inCall()).toBeVisible()
  })
})

describe.each(Object.entries(recipes).filter(([name]) => name !== 'start-video-button'))(
  '%s, whose stream is its own to stop',
  (_, { page, asks, enter = async () => {}, inCall }) => {
    it('turns the camera off once when it goes away in the middle of the call', async () => {
      const browser = granted()
      const { user, start, unmount } = renderRecipe(page(call), browser)
      await start()
      await enter(user)
      await inCall()

      const stops = countStops(browser)
      unmount()
      await waitFor(() => expect(browser.liveTracks).toHaveLength(0))
      expect(stops()).toEqual(asks ? [1] : [1, 1])
    })

    it('gives the focus to the call, and back to the button when that is left', async () => {
      const { user, start } = renderRecipe(page(call), granted())
      await start()
      await enter(user)
      const leave = await inCall()
      await waitFor(() => expect(document.activeElement?.parentElement).toContainElement(leave))
      expect(document.activeElement).not.toBe(document.body)

      await user.click(leave)
      expect(startButton()).toHaveFocus()
    })
  },
)

describe.each(['start-video-button', 'headless', 'prejoin', 'audio-call'])('%s, when joining fails', (name) => {
  it('says so, has the camera off, and may be tried again', async () => {
    const { page, enter = async () => {}, inCall } = recipes[name]!
    const browser = granted()
    const join = vi.fn<Call['join']>().mockRejectedValueOnce(new Error('no server'))
    const { user, start } = renderRecipe(page({ ...call, join }), browser)
    await start()
    await enter(user)
    expect(await screen.findByText(/Please try again/)).toBeVisible()
    expect(browser.liveTracks).toHaveLength(0)
    expect(browser.reportedErrors).toEqual([new Error('no server')])

    await start()
    await enter(user)
    expect(await inCall()).toBeVisible()
    expect(screen.queryByText(/Please try again/)).toBeNull()
  })

  it('calls the join off when the person cancels, and says nothing of how it ends then', async () => {
    const { page, enter = async () => {} } = recipes[name]!
    const browser = granted()
    const join = vi.fn<Call['join']>((_, signal) => aborted(signal!))
    const { user, start } = renderRecipe(page({ ...call, join }), browser)
    await start()
    await enter(user)
    await user.click(await screen.findByRole('button', { name: /Cancel|Leave/ }))
    expect(join.mock.calls.map(([, signal]) => signal?.aborted)).toEqual([true])
    expect([browser.liveTracks, browser.reportedErrors]).toEqual([[], []])
    expect(screen.queryByText(/Please try again/)).toBeNull()
  })
})

/** Rejects once the signal aborts, as `fetch` does. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)))
}
