import { simulateBrowser } from '@precall/testing'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { AudioCall } from '../src/audio-call/AudioCall'
import { countStops, granted, renderRecipe } from './renderRecipe'

const stateOf = (device: string) => screen.getByText(device).closest('li')

const call = { join: async () => {}, send() {}, leave() {} }

describe('audio-call', () => {
  it('asks no one for the camera before they turn it on, and says how to allow it if it is blocked', async () => {
    const browser = simulateBrowser('chrome-linux', { microphone: 'granted' })
    const { user, start } = renderRecipe(<AudioCall call={call} />, browser)
    await start()
    await user.click(await screen.findByRole('button', { name: 'Turn on camera' }))
    await waitFor(() => expect(browser.prompt?.devices).toEqual(['camera']))
    browser.prompt?.block()
    const dialog = await screen.findByRole('dialog', { name: 'Your microphone works. Your camera is blocked.' })
    expect(browser.getUserMediaCalls).toEqual([{ audio: true }, { video: true }])
    await user.click(within(dialog).getByRole('button', { name: 'Close' }))
    expect(stateOf('Camera')).toHaveTextContent('Blocked')
    expect(screen.getByRole('region', { name: 'Your call' })).toBeVisible()
  })

  it('continues without a blocked camera, says how to allow it, and turns it on later in the same call', async () => {
    const browser = simulateBrowser('chrome-linux', { camera: 'denied', microphone: 'granted' })
    const join = vi.fn<(stream: MediaStream) => Promise<void>>(async () => {})
    const send = vi.fn<(tracks: readonly MediaStreamTrack[]) => void>()
    const { user, start } = renderRecipe(<AudioCall call={{ join, send, leave() {} }} />, browser)
    await start()
    const inCall = within(await screen.findByRole('region', { name: 'Your call' }))
    expect(stateOf('Microphone')).toHaveTextContent('Working')
    expect(stateOf('Camera')).toHaveTextContent('Blocked')
    await user.click(inCall.getByRole('button', { name: 'Turn on camera' }))
    const steps = within(await screen.findByRole('dialog', { name: /camera is blocked/ }))
    // The names of the buttons come a moment after the steps, which are then drawn again.
    await waitFor(() => expect(steps.getAllByText(/Turn on/, { selector: 'li, li *' })[0]).toBeVisible())

    browser.siteSettings.allow('camera')
    await waitFor(() => expect(stateOf('Camera')).toHaveTextContent('Working'))
    expect(inCall.getByLabelText('You')).toBeVisible()
    expect(join).toHaveBeenCalledOnce()
    expect(send).toHaveBeenCalledExactlyOnceWith(join.mock.calls[0]?.[0].getVideoTracks())

    const stops = countStops(browser)
    await user.click(inCall.getByRole('button', { name: 'Leave' }))
    await waitFor(() => expect(browser.liveTracks).toHaveLength(0))
    expect(stops()).toEqual([1, 1])
  })

  it('mutes the microphone and hides the camera without giving them up', async () => {
    const browser = granted()
    const { user, start } = renderRecipe(<AudioCall call={call} />, browser)
    await start()
    await user.click(await screen.findByRole('button', { name: 'Mute' }))
    await user.click(screen.getByRole('button', { name: 'Turn on camera' }))
    await waitFor(() => expect(browser.liveTracks).toHaveLength(2))
    await user.click(screen.getByRole('button', { name: 'Turn off camera' }))
    expect(browser.liveTracks.map(({ enabled }) => enabled)).toEqual([false, false])
    expect(stateOf('Microphone')).toHaveTextContent('Off')
    expect(screen.queryByLabelText('You')).toBeNull()

    await user.click(screen.getByRole('button', { name: 'Unmute' }))
    await user.click(screen.getByRole('button', { name: 'Turn on camera' }))
    expect(browser.liveTracks.map(({ enabled }) => enabled)).toEqual([true, true])
    expect(browser.getUserMediaCalls).toEqual([{ audio: true }, { video: true }])
  })

  it('stays in the call when the headset is pulled out, and as muted as it was when another one comes', async () => {
    const browser = granted()
    const leave = vi.fn<() => void>()
    const { user, start } = renderRecipe(<AudioCall call={{ ...call, leave }} />, browser)
    await start()
    await user.click(await screen.findByRole('button', { name: 'Mute' }))
    browser.devices.unplug('microphone')
    const notice = within(await screen.findByRole('region', { name: 'Your microphone stopped' }))
    expect(screen.getByRole('region', { name: 'Your call' })).toBeVisible()
    expect(leave).not.toHaveBeenCalled()

    browser.devices.plug('microphone')
    await user.click(notice.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(browser.liveTracks).toHaveLength(1))
    const microphone = browser.liveTracks.find(({ kind }) => kind === 'audio')
    await waitFor(() => expect(microphone?.enabled).toBe(false))
  })

  it('leaves the call when the person cancels in the middle of joining', async () => {
    const browser = granted()
    const leave = vi.fn<() => void>()
    const join = () => new Promise(() => {})
    const { user, start } = renderRecipe(<AudioCall call={{ ...call, join, leave }} />, browser)
    await start()
    await user.click(await screen.findByRole('button', { name: 'Cancel' }))
    await waitFor(() => expect(leave).toHaveBeenCalledOnce())
    expect(browser.liveTracks).toHaveLength(0)
  })
})
