import { simulateBrowser } from '@precall/testing'
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { ScreenShare } from '../src/screen-share/ScreenShare'
import { renderRecipe } from './renderRecipe'

function meet(browser = simulateBrowser('chrome-macos')) {
  const onShare = vi.fn<(screen: MediaStream) => void>()
  const onEnd = vi.fn<() => void>()
  const { user, unmount } = renderRecipe(<ScreenShare {...{ onShare, onEnd }} />, browser)
  const press = (name: string) => user.click(screen.getByRole('button', { name }))
  return { browser, onShare, onEnd, press, unmount }
}

describe('screen-share', () => {
  it('shares what the person chooses, says so, and stops it with its button', async () => {
    const { browser, onShare, onEnd, press } = meet()
    await press('Share screen')
    browser.screenPicker!.share('window')
    await waitFor(() => expect(onShare).toHaveBeenCalledOnce())
    expect(screen.getByRole('status')).toHaveTextContent('Everyone in your visit can see your screen.')
    await press('Stop sharing')
    expect(browser.sharedTracks).toEqual([])
    expect(onEnd).toHaveBeenCalledOnce()
  })

  it('takes the screen out of the call that is stopped in the browser, and says so where a screen reader listens', async () => {
    const { browser, onShare, onEnd, press } = meet()
    const said = screen.getByRole('status')
    expect(said).toBeEmptyDOMElement()
    expect(getComputedStyle(said).display).not.toBe('none')
    await press('Share screen')
    browser.screenPicker!.share('monitor')
    await waitFor(() => expect(onShare).toHaveBeenCalledOnce())
    browser.stopSharingScreen()
    await waitFor(() => expect(onEnd).toHaveBeenCalledOnce())
    expect(screen.getByRole('button', { name: 'Share screen' })).toBeVisible()
    expect(said).toHaveTextContent('You stopped sharing. No one can see your screen.')
  })

  it('stops it at the end of the call', async () => {
    const { browser, onShare, onEnd, press, unmount } = meet()
    await press('Share screen')
    browser.screenPicker!.share('monitor')
    await waitFor(() => expect(onShare).toHaveBeenCalledOnce())
    unmount()
    await waitFor(() => expect(browser.sharedTracks).toEqual([]))
    expect(onEnd).toHaveBeenCalledOnce()
  })

  it('says what to do on a Mac that keeps the screen, and shares it once that is changed', async () => {
    const { browser, onShare, press } = meet(simulateBrowser('chrome-macos', { screen: 'blocked by the system' }))
    await press('Share screen')
    browser.screenPicker!.share('monitor')
    expect(await screen.findByRole('dialog', { name: 'Your Mac is keeping your screen private' })).toBeVisible()
    await press('Try again')
    // No system keeps a tab.
    browser.screenPicker!.share('browser')
    await waitFor(() => expect(onShare).toHaveBeenCalledOnce())
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('says nothing to a person who closes the picker', async () => {
    const { browser, onShare, press } = meet()
    await press('Share screen')
    browser.screenPicker!.cancel()
    await waitFor(() => expect(browser.screenPicker).toBeUndefined())
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(onShare).not.toHaveBeenCalled()
  })

  it('is absent on a phone', () => {
    meet(simulateBrowser('safari-ios'))
    expect(screen.queryByRole('button')).toBeNull()
  })
})
