import { simulateBrowser } from '@precall/testing'
import { screen, waitFor } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { newUser, startVideo } from '../../test/renderGate'
import { PermissionGate } from '..'

describe('a page from the server', () => {
  const page = (browser?: ReturnType<typeof simulateBrowser>) => (
    <PermissionGate browser={browser} onGranted={() => {}} assistance={{ href: '/help' }}>
      <button type="button" className="start">
        Start Video
      </button>
    </PermissionGate>
  )

  it('has its complete, labelled trigger', () => {
    const html = document.createElement('div')
    html.innerHTML = renderToString(page())
    const [trigger] = html.children
    expect(html.children).toHaveLength(1)
    expect(trigger).toHaveTextContent('Start Video')
    expect(trigger).toHaveAttribute('type', 'button')
    expect(trigger).toHaveAttribute('aria-haspopup', 'dialog')
    expect(trigger).toHaveAttribute('data-camera', 'unknown')
    expect(trigger).toHaveClass('start')
  })

  it('comes to life without a word on the console, and with nothing to do over', async () => {
    const container = document.body.appendChild(document.createElement('div'))
    container.innerHTML = renderToString(page())
    const trigger = startVideo()
    const browser = simulateBrowser('chrome-linux')
    const root = hydrateRoot(container, page(browser))
    await waitFor(() => expect(trigger).toHaveAttribute('data-camera', 'prompt'))
    expect(startVideo()).toBe(trigger)

    await newUser().click(trigger)
    expect(await screen.findByRole('dialog', { name: 'Allow Camera and Mic Access' })).toBeVisible()
    root.unmount()
    container.remove()
  })
})
