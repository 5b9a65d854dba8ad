import { type Live, PermissionGate, type PermissionGateProps } from '@precall/react'
import { on, type VisitOptions } from '@precall/screens'
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

/** The gate around a button: first it explains, then the browser asks. */
export const AroundAButton: Story = {
  async play({ canvas }) {
    await press(canvas, 'Start Video')
    await expect(await canvas.findByRole('dialog', { name: 'Allow Camera and Mic Access' })).toBeVisible()
  },
}

/** After they allow it, `onGranted` is called with the stream and owns it from then on. */
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

/** A voice visit: no screen mentions a camera. */
export const MicrophoneOnly: Story = {
  args: { devices: { microphone: 'required' } },
  async play({ canvas }) {
    await press(canvas, 'Start Video')
    await expect(await canvas.findByRole('dialog', { name: 'Allow Mic Access' })).toBeVisible()
  },
}

/** The call does not need the camera, and starts without it. */
export const CameraOptional: Story = {
  args: { devices: { camera: 'optional', microphone: 'required' }, onDevicesAdded: fn() },
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

/** The call cannot be joined. The gate turns the camera off again, and Start Video works as before. */
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

/** Replace one word of ours, and keep the rest. */
export const InYourOwnWords: Story = {
  args: { messages: { buttons: { ok: 'I am ready' } } },
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
        {...(props as VisitOptions & Pick<PermissionGateProps, 'children'>)}
        onGranted={async (grant) => {
          await onGranted?.(grant)
          setLive(grant.live)
        }}
      />
      <p role="status">{given && `The call has ${given.join(' and ')}.`}</p>
    </main>
  )
}
