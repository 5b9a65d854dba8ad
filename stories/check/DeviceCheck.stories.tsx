import { DeviceCheck } from '@precall/react/check'
import { on } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, waitFor } from 'storybook/test'
import { stageIn } from '../workshop/overBrowser'
import { known, patient, press } from '../workshop/person'
import { Settings, WithCheck } from './CheckBench'

const granted = { camera: 'granted', microphone: 'granted' } as const
const devices = {
  cameras: ['Built-in camera (046d:0825)', 'Desk camera'],
  microphones: ['Built-in microphone', 'Headset'],
  speakers: ['Built-in speakers', 'Headset'],
}
const several = on('chrome-linux', { ...granted, devices })

const meta = {
  title: 'Check/DeviceCheck',
  component: DeviceCheck,
  parameters: { situation: several, drawn: true, layout: 'fullscreen' },
  render: () => <WithCheck />,
} satisfies Meta<typeof DeviceCheck>
export default meta

type Story = StoryObj<typeof meta>
type Canvas = Parameters<NonNullable<Story['play']>>[0]['canvas']

async function open(canvas: Canvas): Promise<HTMLElement> {
  await known(canvas)
  await press(canvas, 'Start Video')
  const dialog = await canvas.findByRole('dialog', { name: 'See and hear yourself first' }, patient)
  await canvas.findByRole('combobox', { name: 'Camera' }, patient)
  return dialog
}

/** How long it takes until the check reports silence, or a picture that is black or still. */
const told = { timeout: 15_000 }

/** The picture moves. */
export const Works: Story = {
  async play({ canvas }) {
    await open(canvas)
    await expect(await canvas.findByText('Your camera works', undefined, patient)).toBeVisible()
  },
}

/** Nothing here is drawn or played: a browser lets a page listen once a person has pressed something in it. */
const bySound = { drawn: false }

export const IsHeard: Story = {
  parameters: bySound,
  async play({ canvas }) {
    await open(canvas)
    await expect(await canvas.findByText('We hear you', undefined, patient)).toBeVisible()
  },
}

export const BlackPicture: Story = {
  async play({ canvas, canvasElement }) {
    stageIn(canvasElement).browser.devices.see('black')
    await open(canvas)
    await expect(await canvas.findByText(/its picture is black/, undefined, told)).toBeVisible()
    await expect(await canvas.findByText('Try these, one at a time:', undefined, patient)).toBeVisible()
  },
}

export const StillPicture: Story = {
  async play({ canvas, canvasElement }) {
    stageIn(canvasElement).browser.devices.see('still')
    await open(canvas)
    await expect(await canvas.findByText(/does not move\. It may/, undefined, told)).toBeVisible()
  },
}

export const ACameraThatIsAProgram: Story = {
  parameters: {
    situation: on('chrome-linux', { ...granted, devices: { cameras: ['OBS Virtual Camera', 'Desk camera'] } }),
  },
  async play({ canvas }) {
    await open(canvas)
    await expect(await canvas.findByRole('button', { name: 'Use another camera' })).toBeVisible()
  },
}

export const SilentMicrophone: Story = {
  parameters: bySound,
  async play({ canvas, canvasElement }) {
    stageIn(canvasElement).browser.devices.hear('silence')
    await open(canvas)
    await expect(await canvas.findByText(/no sound comes from it/, undefined, told)).toBeVisible()
  },
}

/** No fault: only an invitation. */
export const QuietRoom: Story = {
  parameters: bySound,
  async play({ canvas, canvasElement }) {
    stageIn(canvasElement).browser.devices.hear('room')
    await open(canvas)
    await expect(await canvas.findByText('Say a few words.')).toBeVisible()
  },
}

/** Another app has it. The camera from before is there again. */
export const AnotherCameraThatDoesNotStart: Story = {
  async play({ canvas, canvasElement }) {
    await open(canvas)
    stageIn(canvasElement).browser.fail('camera', { times: 6 })
    const list = canvas.getByRole('combobox', { name: 'Camera' })
    await waitFor(() => expect(list).toHaveTextContent('Desk camera'), patient)
    await userEvent.selectOptions(list, 'Desk camera')
    await expect(await canvas.findByText(/We could not use that camera/, undefined, patient)).toBeVisible()
  },
}

export const PluggedIn: Story = {
  async play({ canvas, canvasElement }) {
    await open(canvas)
    stageIn(canvasElement).browser.devices.plug({ kind: 'microphone', label: 'Desk microphone' })
    await expect(await canvas.findByText('Desk microphone is connected.')).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Use it' })).toBeVisible()
  },
}

export const PulledOut: Story = {
  async play({ canvas, canvasElement }) {
    await open(canvas)
    stageIn(canvasElement).browser.devices.unplug({ kind: 'camera', label: 'Desk camera' })
    await expect(await canvas.findByText('Desk camera is not connected any more.')).toBeVisible()
  },
}

export const NoSpeaker: Story = {
  parameters: { situation: on('chrome-linux', { ...granted, speaker: 'missing' }) },
  async play({ canvas }) {
    await open(canvas)
    await expect(await canvas.findByText(/We can’t find a speaker/)).toBeVisible()
  },
}

/** What may help, if they have not heard it. */
export const SoundNotHeard: Story = {
  parameters: bySound,
  async play({ canvas }) {
    await open(canvas)
    await press(canvas, 'Play a sound')
    await expect(await canvas.findByText('Did you hear it?', undefined, patient)).toBeVisible()
    await press(canvas, 'No')
    await expect(await canvas.findByText('Turn up the volume of your computer.')).toBeVisible()
  },
}

/** Alone on a page, with a stream of the app’s own. */
export const OnAPageOfSettings: Story = {
  args: { onTrackChange: fn() },
  render: ({ onTrackChange }) => <Settings onTrackChange={onTrackChange} />,
  async play({ args, canvas }) {
    const list = await canvas.findByRole('combobox', { name: 'Microphone' }, patient)
    await waitFor(() => expect(list).toHaveTextContent('Headset'))
    await userEvent.selectOptions(list, 'Headset')
    await waitFor(() => expect(args.onTrackChange).toHaveBeenCalledOnce())
    await expect(canvas.queryByRole('button', { name: /Join/ })).toBeNull()
  },
}
