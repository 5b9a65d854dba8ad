import { simulateBrowser } from '@precall/testing'
import { render, screen, waitFor } from '@testing-library/react'
import type { ReactElement, RefObject } from 'react'
import { Component, createRef } from 'react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { takeSaid } from '../../test/console'
import { newUser, renderPage, startVideo } from '../../test/renderGate'
import { Gate, PrecallConfig } from '..'
import type { Checked, CheckPartProps, CheckState } from '../check'
import { Check, DeviceCheck, useCameraPreview, useDevices, useMicrophoneLevel, useSpeakerTest } from '../check'

beforeAll(() => import('./gateCheck'))

const state = {
  camera: 'granted',
  microphone: 'granted',
  devices: { cameras: ['Built-in camera', 'Desk camera'], microphones: ['Built-in microphone', 'Headset'] },
} as const

async function open() {
  const browser = simulateBrowser('chrome-linux', state)
  return { browser, stream: await browser.navigator.mediaDevices!.getUserMedia({ audio: true, video: true }) }
}

const cases = [
  ['check-preview', Check.Preview, 'FIGURE'],
  ['check-level', Check.Level, 'DIV'],
  ['check-speaker', Check.Speaker, 'DIV'],
  ['check-camera-picker', Check.CameraPicker, 'DIV'],
  ['check-microphone-picker', Check.MicrophonePicker, 'DIV'],
  ['check-speaker-picker', Check.SpeakerPicker, 'DIV'],
  ['check-news', Check.News, 'DIV'],
  ['check-join', Check.Join, 'BUTTON'],
] as const

describe.each(cases)('the part %s', (name, Part, tag) => {
  async function renderPart(props: CheckPartProps & { ref?: RefObject<HTMLElement | null> }): Promise<HTMLElement> {
    const { browser, stream } = await open()
    renderPage(
      <PrecallConfig browser={browser}>
        <Check.Root stream={stream} onJoin={() => {}}>
          <Part {...props} />
        </Check.Root>
      </PrecallConfig>,
    )
    return waitFor(() => {
      const element = document.querySelector<HTMLElement>(`[data-precall-part=${name}]`)
      expect(element).not.toBeNull()
      return element as HTMLElement
    })
  }

  it('is one element, that its ref holds, with the language of its words', async () => {
    const ref = createRef<HTMLElement>()
    const element = await renderPart({ ref, id: 'mine' })
    expect(ref.current).toBe(element)
    expect(element.tagName).toBe(tag)
    expect(element).toHaveAttribute('id', 'mine')
    expect(element).toHaveAttribute('lang', 'en')
    expect(element).toHaveAttribute('data-camera')
  })

  it('takes the class, the style and the element that the app works out of the state', async () => {
    const seen: CheckState[] = []
    const element = await renderPart({
      className: ({ microphone }) => `hears-${microphone}`,
      style: () => ({ outlineWidth: 3 }),
      render: (props, state) => {
        seen.push(state)
        return <article {...props} />
      },
    })
    expect(element.tagName).toBe('ARTICLE')
    expect(element).toHaveClass(`hears-${element.getAttribute('data-microphone')}`, 'precall')
    expect(element.style.outlineWidth).toBe('3px')
    expect(seen.at(-1)).toMatchObject({ speaker: 'untested' })
  })
})

it('a check in the call switches the stream of the call, and the gate follows', async () => {
  const browser = simulateBrowser('chrome-linux', state)
  const onTrackChange = vi.fn<() => void>()
  renderPage(
    <Gate.Root browser={browser}>
      <Gate.Trigger>
        <button type="button">Start Video</button>
      </Gate.Trigger>
      <Gate.Screens />
      <Gate.Open>
        {({ stream, live, leave }) => (
          <>
            <p>{live.camera && stream.getVideoTracks()[0]!.label}</p>
            <DeviceCheck onTrackChange={onTrackChange} />
            <button type="button" onClick={leave}>
              Leave
            </button>
          </>
        )}
      </Gate.Open>
    </Gate.Root>,
  )
  const user = newUser()
  await waitFor(() => expect(startVideo()).toHaveAttribute('data-microphone', 'granted'))
  await user.click(startVideo())
  const list = await screen.findByRole('combobox', { name: 'Camera' })
  await waitFor(() => expect(list).toHaveTextContent('Desk camera'))
  await user.selectOptions(list, 'Desk camera')
  await waitFor(() => expect(onTrackChange).toHaveBeenCalledOnce())
  expect(screen.queryByRole('button', { name: /^Join/ })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Leave' }))
  await waitFor(() => expect(browser.liveTracks).toEqual([]))
})

it('a check in a call shows the speaker that the call plays through, and reports another one', async () => {
  const browser = simulateBrowser('chrome-linux', {
    ...state,
    devices: { ...state.devices, speakers: ['Built-in speaker', 'Headset'] },
  })
  const { mediaDevices } = browser.navigator
  const stream = await mediaDevices!.getUserMedia({ audio: true, video: true })
  const speakers = (await mediaDevices!.enumerateDevices()).filter(({ kind }) => kind === 'audiooutput')
  const idOf = (name: string) => speakers.find(({ label }) => label === name)!.deviceId
  const onSpeakerChange = vi.fn<(speakerId: string) => void>()
  renderPage(
    <PrecallConfig browser={browser}>
      <DeviceCheck {...{ stream, onSpeakerChange }} speakerId={idOf('Headset')} />
    </PrecallConfig>,
  )
  const list = await screen.findByRole('combobox', { name: 'Speaker' })
  await waitFor(() => expect(list).toHaveDisplayValue('Headset'))
  expect(onSpeakerChange).not.toHaveBeenCalled()
  await newUser().selectOptions(list, 'Built-in speaker (default)')
  expect(onSpeakerChange).toHaveBeenCalledExactlyOnceWith(idOf('Built-in speaker'))
})

describe('the hooks, on their own', () => {
  function Own({ stream }: { readonly stream: MediaStream }): ReactElement {
    const { lists, chosen, choose } = useDevices({ stream })
    const { ref: video, seen } = useCameraPreview({ stream })
    const { ref: meter, heard } = useMicrophoneLevel({ stream })
    const { test, play, answer } = useSpeakerTest({})
    const [, other] = lists?.camera.devices ?? []
    return (
      <>
        <video ref={video} muted />
        <meter ref={meter} data-testid="meter" />
        <p>
          {seen} {heard} {test} {chosen.camera?.label}
        </p>
        {other && (
          <button type="button" onClick={() => void choose('camera', other)}>
            {other.label}
          </button>
        )}
        <button type="button" onClick={() => void play()}>
          Play
        </button>
        <button type="button" onClick={() => answer(true)}>
          Heard
        </button>
      </>
    )
  }

  it('say what comes from a stream of the app’s, and take another device', async () => {
    const { browser, stream } = await open()
    const { user } = { user: newUser() }
    renderPage(
      <PrecallConfig browser={browser}>
        <Own stream={stream} />
      </PrecallConfig>,
    )
    await waitFor(() => expect(screen.getByText(/^works heard untested Built-in camera$/)).toBeVisible())
    expect(Number(screen.getByTestId('meter').style.getPropertyValue('--precall-level'))).toBeGreaterThan(0)
    await user.click(screen.getByRole('button', { name: 'Desk camera' }))
    await waitFor(() => expect(screen.getByText(/Desk camera$/, { selector: 'p' })).toBeVisible())
    await user.click(screen.getByRole('button', { name: 'Play' }))
    await waitFor(() => expect(screen.getByText(/ asking /)).toBeVisible())
    await user.click(screen.getByRole('button', { name: 'Heard' }))
    expect(screen.getByText(/ heard heard /)).toBeVisible()
  })

  it('say where they belong, if they are given no stream outside of a check', () => {
    class Boundary extends Component<{ readonly children: ReactElement }, { readonly said?: string }> {
      override readonly state: { readonly said?: string } = {}
      static getDerivedStateFromError = ({ message }: Error) => ({ said: message })
      override render() {
        return this.state.said ?? this.props.children
      }
    }
    function Lost(): null {
      useDevices()
      return null
    }
    render(
      <Boundary>
        <Lost />
      </Boundary>,
    )
    expect(screen.getByText(/outside Check\.Root.*give the hook a stream/)).toBeVisible()
    takeSaid()
  })
})

describe('a speaker list that only the browser shows', () => {
  it('is opened by a press, and what was chosen is used', async () => {
    const browser = simulateBrowser('firefox-linux')
    const select = vi.fn<() => Promise<object>>(async () => ({ deviceId: 'headset', label: 'Headset' }))
    const mediaDevices = Object.assign(Object.create(browser.navigator.mediaDevices!) as object, {
      enumerateDevices: async () => [],
      addEventListener() {},
      removeEventListener() {},
      selectAudioOutput: select,
    })
    const half = {
      ...browser,
      HTMLMediaElement: { prototype: { setSinkId() {} } },
      navigator: { ...browser.navigator, mediaDevices: mediaDevices as unknown as MediaDevices },
    }
    const onJoin = vi.fn<(checked: Checked) => void>()
    renderPage(
      <PrecallConfig browser={half}>
        <DeviceCheck onJoin={onJoin} onAsk={() => {}} />
      </PrecallConfig>,
    )
    const user = newUser()
    await user.click(await screen.findByRole('button', { name: 'Choose a speaker' }))
    expect(select).toHaveBeenCalledOnce()
    await user.click(screen.getByRole('button', { name: 'Join the call' }))
    expect(onJoin).toHaveBeenCalledWith({ stream: undefined, speakerId: 'headset' })
  })
})
