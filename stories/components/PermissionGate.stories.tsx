import { type Live, PermissionGate, type PermissionGateProps } from '@precall/react'
import { on } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { type ReactElement, useState } from 'react'
import { expect, fn, waitFor } from 'storybook/test'
import { stageIn } from '../workshop/overBrowser'
import { known, press } from '../workshop/person'

const meta = {
  title: 'Components/PermissionGate',
  component: PermissionGate,
  parameters: { situation: on('chrome-macos') },
  args: { children: <button type="button">Start Video</button>, onGranted: fn(), onStateChange: fn() },
  argTypes: { children: { control: false }, browser: { control: false } },
  render: (props) => <Page {...props} />,
} satisfies Meta<typeof PermissionGate>
export default meta

type Story = StoryObj<typeof meta>

/** The gate around a button: it explains, and then the browser asks. */
export const AroundAButton: Story = {
  async play({ canvas }) {
    await press(canvas, 'Start Video')
    await expect(await canvas.findByRole('dialog', { name: 'Allow Camera and Mic Access' })).toBeVisible()
  },
}

/** The answer leads to `onGranted`, which has the stream from then on. */
export const Granted: Story = {
  async play({ args, canvas, canvasElement }) {
    await press(canvas, 'Start Video')
    await press(canvas, 'OK')
    const { browser } = stageIn(canvasElement)
    await waitFor(() => expect(browser.prompt).toBeDefined())
    browser.prompt?.allow()
    await expect(await canvas.findByText('The call has the camera and the microphone.')).toBeVisible()
    await expect(args.onGranted).toHaveBeenCalledOnce()
  },
}

/** A visit by voice: nobody speaks of a camera. */
export const MicrophoneAlone: Story = {
  args: { devices: { microphone: 'required' } },
  async play({ canvas }) {
    await press(canvas, 'Start Video')
    await expect(await canvas.findByRole('dialog', { name: 'Allow Mic Access' })).toBeVisible()
  },
}

/** The call can do without the camera, and goes on without it. */
export const CameraOptional: Story = {
  args: { devices: { camera: 'optional', microphone: 'required' } },
  parameters: { situation: on('chrome-macos', { camera: 'denied', microphone: 'granted' }) },
  async play({ args, canvas }) {
    await known(canvas)
    await press(canvas, 'Start Video')
    await expect(await canvas.findByRole('region', { name: 'Your camera is off' })).toBeVisible()
    await expect(args.onGranted).toHaveBeenCalledWith(
      expect.objectContaining({ live: { camera: false, microphone: true } }),
    )
  },
}

/** A call that cannot be joined: the gate turns the camera off again, and the button is as it was. */
export const JoiningFails: Story = {
  args: { onGranted: fn(() => Promise.reject(new Error('no call'))) },
  parameters: { situation: on('chrome-macos', { camera: 'granted', microphone: 'granted' }) },
  async play({ args, canvas, canvasElement }) {
    const { browser } = stageIn(canvasElement)
    await known(canvas)
    await press(canvas, 'Start Video')
    await waitFor(() => expect(args.onGranted).toHaveBeenCalledOnce())
    await waitFor(() => expect(browser.liveTracks).toHaveLength(0))
    await expect(canvas.getByRole('button', { name: 'Start Video' })).toHaveAttribute('data-phase', 'idle')
  },
}

/** Another word for one of ours; the rest stays. */
export const InYourOwnWords: Story = {
  args: { messages: { ok: 'I am ready' } },
  async play({ canvas }) {
    await press(canvas, 'Start Video')
    await expect(await canvas.findByRole('button', { name: 'I am ready' })).toBeVisible()
  },
}

/** The page of an app, which says what its call was given. */
function Page({ onGranted, ...props }: PermissionGateProps): ReactElement {
  const [live, setLive] = useState<Live>()
  const given = live && Object.entries(live).flatMap(([device, isLive]) => (isLive ? `the ${device}` : []))
  return (
    <main className="workshop-bench">
      <PermissionGate
        {...props}
        onGranted={async (grant) => {
          await onGranted?.(grant)
          setLive(grant.live)
        }}
      />
      <p role="status">{given && `The call has ${given.join(' and ')}.`}</p>
    </main>
  )
}
