import { simulateBrowser } from '@precall/testing'
import { act, render, renderHook, screen, waitFor } from '@testing-library/react'
import type { ReactElement } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { takeSaid } from '../../test/console'
import { newUser, startVideo } from '../../test/renderGate'
import { createGate, Gate, type GateOptions, PrecallConfig, usePermissionState } from '..'

const granted = () => simulateBrowser('chrome-linux', { camera: 'granted', microphone: 'granted' })

describe('usePermissionState', () => {
  it('makes a gate of options, and everything the gate shows can be rebuilt from it', async () => {
    const browser = simulateBrowser('chrome-linux')
    const onGranted = vi.fn<() => void>()
    function OwnGate(): ReactElement {
      const { state, start, confirm } = usePermissionState({ browser, onGranted })
      return (
        <>
          <button type="button" onClick={start}>
            Start Video
          </button>
          {state.phase === 'explaining' && (
            <button type="button" onClick={confirm}>
              Go
            </button>
          )}
        </>
      )
    }
    render(<OwnGate />)
    const user = newUser()
    await user.click(startVideo())
    await user.click(await screen.findByRole('button', { name: 'Go' }))
    browser.prompt?.allow()
    await waitFor(() => expect(onGranted).toHaveBeenCalledOnce())
  })

  it('subscribes to a gate made outside React', () => {
    const gate = createGate({ browser: simulateBrowser('chrome-linux') })
    const { result } = renderHook(() => usePermissionState(gate))
    expect(result.current.gate).toBe(gate)
    act(() => gate.start())
    expect(result.current.state.phase).toBe('explaining')
  })

  it('reads the gate of the Gate.Root around it', async () => {
    const Phase = (): ReactElement => <p>{usePermissionState().state.phase}</p>
    render(
      <Gate.Root browser={simulateBrowser('chrome-linux')}>
        <Gate.Trigger>
          <button type="button">Start Video</button>
        </Gate.Trigger>
        <Phase />
      </Gate.Root>,
    )
    await newUser().click(startVideo())
    expect(screen.getByText('explaining')).toBeVisible()
  })

  it('says what to do where there is neither', () => {
    expect(() => renderHook(() => usePermissionState())).toThrow(/outside Gate\.Root.*no gate.*Put it inside/)
    takeSaid()
  })

  it('gives the same functions in every render', () => {
    const { result, rerender } = renderHook(() => usePermissionState({ browser: simulateBrowser('chrome-linux') }))
    const { start, confirm, retry, continueWithout, turnOn, cancel, reset } = result.current
    rerender()
    expect(result.current).toMatchObject({ start, confirm, retry, continueWithout, turnOn, cancel, reset })
  })

  it('asks for the devices of the latest render, and calls its latest callbacks', async () => {
    const browser = granted()
    const [early, late] = [vi.fn<() => void>(), vi.fn<() => void>()]
    const { result, rerender } = renderHook((options: GateOptions) => usePermissionState({ browser, ...options }), {
      initialProps: { onGranted: early } as GateOptions,
    })
    await waitFor(() => expect(result.current.state.permissions.microphone.permission).toBe('granted'))
    rerender({ onGranted: late, devices: { microphone: 'required' } })
    await waitFor(() => expect(result.current.state.devices).toEqual({ microphone: 'required' }))
    result.current.start()
    await waitFor(() => expect(late).toHaveBeenCalledOnce())
    expect(early).not.toHaveBeenCalled()
    expect(browser.getUserMediaCalls).toEqual([{ audio: true }])
  })

  it('is not moved by a new object that says the same', async () => {
    const onStateChange = vi.fn<() => void>()
    const browser = granted()
    const { result, rerender } = renderHook(() =>
      usePermissionState({ browser, devices: { camera: 'required' }, onStateChange }),
    )
    await waitFor(() => expect(result.current.state.permissions.camera.permission).toBe('granted'))
    const changes = onStateChange.mock.calls.length
    rerender()
    expect(onStateChange).toHaveBeenCalledTimes(changes)
  })

  it.each([{}, { speaker: 'required' }, { camera: 'maybe' }])('refuses the devices %j', (devices) => {
    expect(() => renderHook(() => usePermissionState({ devices: devices as never }))).toThrow(
      /devices.*would not know what to ask.*Pass/,
    )
    takeSaid()
  })

  it('takes the browser of the PrecallConfig around it, unless it has its own', async () => {
    const browser = granted()
    const { result } = renderHook(() => usePermissionState({}), {
      wrapper: ({ children }) => <PrecallConfig browser={browser}>{children}</PrecallConfig>,
    })
    await waitFor(() => expect(result.current.state.permissions.camera.permission).toBe('granted'))
  })
})
