import { simulateBrowser } from '@precall/testing'
import { screen, waitFor } from '@testing-library/react'
import type { ReactElement } from 'react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { takeSaid } from '../../test/console'
import { newUser, renderPage, startVideo } from '../../test/renderGate'
import type { Grant } from '..'
import { createGate, PermissionGate, PrecallConfig, usePermissionState } from '..'

const allowed = () => simulateBrowser('chrome-linux', { camera: 'granted', microphone: 'granted' })
const button = <button type="button">Start Video</button>

/** The main example, for an app whose button to hang up is elsewhere. */
function Visit({ browser }: { browser: ReturnType<typeof allowed> }): ReactElement {
  const [stream, setStream] = useState<MediaStream>()
  const { gate, reset } = usePermissionState({ browser, onGranted: ({ stream }: Grant) => setStream(stream) })
  const hangUp = () => {
    stream?.getTracks().forEach((track) => track.stop())
    setStream(undefined)
    reset()
  }
  return (
    <>
      <PermissionGate gate={gate} assistance={{ href: '/help' }}>
        {button}
      </PermissionGate>
      {stream && (
        <button type="button" onClick={hangUp}>
          Hang up
        </button>
      )}
    </>
  )
}

describe('<PermissionGate gate>', () => {
  it('leaves the call by the reset of the gate that it is given, and starts it again at once', async () => {
    const browser = allowed()
    renderPage(<Visit browser={browser} />)
    const user = newUser()
    await waitFor(() => expect(startVideo()).toHaveAttribute('data-camera', 'granted'))
    for (const calls of [1, 2]) {
      await user.click(startVideo())
      await user.click(await screen.findByRole('button', { name: 'Hang up' }))
      expect(startVideo()).toHaveAttribute('data-phase', 'idle')
      expect(browser.getUserMediaCalls).toHaveLength(calls)
    }
    expect(browser.liveTracks).toHaveLength(0)
  })

  it('takes a gate that was made outside React', async () => {
    const browser = allowed()
    const onGranted = vi.fn<() => void>()
    const gate = createGate({ browser, onGranted })
    renderPage(<PermissionGate gate={gate}>{button}</PermissionGate>)
    await waitFor(() => expect(startVideo()).toHaveAttribute('data-camera', 'granted'))
    await newUser().click(startVideo())
    await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
  })

  it('says in development which options next to it count for nothing', () => {
    const browser = allowed()
    const beside = { devices: { camera: 'required' }, onGranted() {} } as object
    renderPage(
      <PermissionGate {...beside} gate={createGate({ browser })}>
        {button}
      </PermissionGate>,
    )
    expect(takeSaid()).toEqual([
      expect.stringMatching(/next to it devices, onGranted, which counts for nothing.*Give it to/),
    ])
  })

  it('has screens and a log for the browser of the gate, not for that of the page', async () => {
    const browser = simulateBrowser('firefox-macos', { camera: 'denied', microphone: 'denied' })
    const guides: string[] = []
    renderPage(
      <PermissionGate
        gate={createGate({ browser })}
        assistance={{ href: '/help' }}
        onEvent={(event) => event.name === 'guideShown' && guides.push(event.guide)}
      >
        {button}
      </PermissionGate>,
    )
    await waitFor(() => expect(startVideo()).toHaveAttribute('data-camera', 'denied'))
    await newUser().click(startVideo())
    await waitFor(() => expect(guides).toEqual([expect.stringMatching(/^firefox-/)]))
  })

  it('says in development that another browser around it counts for nothing', () => {
    renderPage(
      <PrecallConfig browser={allowed()}>
        <PermissionGate gate={createGate({ browser: allowed() })}>{button}</PermissionGate>
      </PrecallConfig>,
    )
    expect(takeSaid()).toEqual([
      expect.stringMatching(/is not the one.*It counts for nothing.*Give it to `createGate`/),
    ])
  })

  it('refuses what the hook returns as a whole, rather than starting a second gate', () => {
    function Wrong(): ReactElement {
      const whole = usePermissionState({ browser: allowed() })
      return <PermissionGate gate={whole as never}>{button}</PermissionGate>
    }
    expect(() => renderPage(<Wrong />)).toThrow(
      /`gate` is not a gate.*Pass what `createGate\(options\)` returns, or the `gate`/,
    )
    takeSaid()
  })
})
