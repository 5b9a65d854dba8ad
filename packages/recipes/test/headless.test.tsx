import { simulateBrowser, type SimulatedBrowser } from '@precall/testing'
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { HeadlessVisit } from '../src/headless/HeadlessVisit'
import { granted, renderRecipe, startButton } from './renderRecipe'

const call = { join: async () => {}, send() {}, leave() {} }

describe('headless', () => {
  it.each<[string, () => SimulatedBrowser]>([
    [
      'Your camera and microphone are blocked',
      () => simulateBrowser('chrome-linux', { camera: 'denied', microphone: 'denied' }),
    ],
    ['We can’t find a camera', () => unplugged()],
    ['Another app is using your camera', () => busy()],
    ['Your Mac is keeping your camera and microphone off', () => refusedBySystem()],
    ['This page is not secure', () => simulateBrowser('chrome-linux', { secure: false })],
  ])('says “%s”, and gives that the focus', async (title, browser) => {
    const { start } = renderRecipe(<HeadlessVisit call={call} />, browser())
    await start()
    await waitFor(() => expect(screen.getByRole('heading', { name: title })).toHaveFocus())
  })

  it('guides through the person’s own browser, and lets in when it is done', async () => {
    const browser = simulateBrowser('chrome-linux', { camera: 'denied', microphone: 'denied' })
    const { start } = renderRecipe(<HeadlessVisit call={call} />, browser)
    await start()
    expect(await screen.findByText('Camera: Blocked')).toBeVisible()
    browser.siteSettings.allow('camera')
    expect(await screen.findByText('Turn on Camera. ✓')).toBeVisible()
    browser.siteSettings.allow('microphone')
    expect(await screen.findByRole('button', { name: 'Leave' })).toBeVisible()
  })

  it('asks for a press where the browser would ask again', async () => {
    const browser = simulateBrowser('chrome-linux', { camera: 'denied', microphone: 'granted' })
    const { user, start } = renderRecipe(<HeadlessVisit call={call} />, browser)
    await start()
    await screen.findByRole('button', { name: 'Try again' })
    browser.siteSettings.reset('camera')
    await user.click(await screen.findByRole('button', { name: 'Ask again' }))
    browser.prompt?.allow()
    expect(await screen.findByRole('button', { name: 'Leave' })).toBeVisible()
  })

  it('tells a person who closed the question how to try again', async () => {
    const browser = simulateBrowser('chrome-linux')
    const { user, start } = renderRecipe(<HeadlessVisit call={call} />, browser)
    await start()
    await user.click(screen.getByRole('button', { name: 'Continue' }))
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Allow it in your browser' })).toHaveFocus())
    browser.prompt?.dismiss()
    expect(await screen.findByText(/Press Start Video when you are ready/)).toHaveRole('status')
  })

  it('stays in the call when a headset is pulled out, and gets the microphone again', async () => {
    const browser = granted()
    const visit = {
      join: vi.fn<(stream: MediaStream) => Promise<void>>(async () => {}),
      send: vi.fn<(tracks: readonly MediaStreamTrack[]) => void>(),
      leave: vi.fn<() => void>(),
    }
    const { user, start } = renderRecipe(<HeadlessVisit call={visit} />, browser)
    await start()
    await screen.findByRole('button', { name: 'Leave' })

    browser.devices.unplug('microphone')
    expect(await screen.findByRole('alert')).toHaveTextContent(/Your microphone stopped/)
    expect(screen.getByLabelText('You')).toBeVisible()
    expect(visit.leave).not.toHaveBeenCalled()
    expect(browser.liveTracks.map(({ kind }) => kind)).toEqual(['video'])

    browser.devices.plug('microphone')
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(browser.liveTracks).toHaveLength(2))
    expect(visit.join).toHaveBeenCalledOnce()
    expect(visit.send).toHaveBeenCalledExactlyOnceWith(visit.join.mock.calls[0]?.[0].getAudioTracks())
    expect(visit.leave).not.toHaveBeenCalled()

    await user.click(screen.getByRole('button', { name: 'Leave' }))
    await waitFor(() => expect(browser.liveTracks).toEqual([]))
    expect(visit.leave).toHaveBeenCalledOnce()
  })

  it.each(['Not now', 'Cancel'])('goes back to the button with %s, and turns nothing on', async (press) => {
    const browser = simulateBrowser('chrome-linux')
    const { user, start } = renderRecipe(<HeadlessVisit call={call} />, browser)
    await start()
    if (press === 'Cancel') await user.click(screen.getByRole('button', { name: 'Continue' }))
    await user.click(await screen.findByRole('button', { name: press }))
    await waitFor(() => expect(startButton()).toHaveFocus())
    browser.prompt?.allow()
    expect(browser.liveTracks).toHaveLength(0)
  })
})

function unplugged(): SimulatedBrowser {
  const browser = granted()
  browser.devices.unplug('camera')
  return browser
}

function busy(): SimulatedBrowser {
  const browser = granted()
  browser.busy('camera')
  return browser
}

function refusedBySystem(): SimulatedBrowser {
  const browser = simulateBrowser('chrome-macos', { camera: 'granted', microphone: 'granted' })
  browser.system.block('camera')
  return browser
}
