import { StartVideoButton } from '@precall/recipes/start-video-button'
import { on } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import { stageIn } from '../workshop/overBrowser'
import { known, press } from '../workshop/person'
import { codeOf } from './codeOf'

/** For an app that already has a call: the button, and a message if joining fails. */
const meta = {
  title: 'Recipes/start-video-button',
  component: StartVideoButton,
  parameters: {
    situation: on('chrome-macos', { camera: 'granted', microphone: 'granted' }),
    code: codeOf('start-video-button'),
    frame: 'low',
  },
  args: { onGranted: fn() },
  render: (props) => (
    <main className="workshop-bench">
      <StartVideoButton {...props} />
    </main>
  ),
} satisfies Meta<typeof StartVideoButton>
export default meta

type Story = StoryObj<typeof meta>

/** One press, and `onGranted` has the stream. */
export const AllowedBefore: Story = {
  async play({ args, canvas, canvasElement }) {
    await known(canvas)
    await press(canvas, 'Start Video')
    await waitFor(() => expect(args.onGranted).toHaveBeenCalledOnce())
    await expect(stageIn(canvasElement).browser.getUserMediaCalls).toHaveLength(1)
  },
}

/** Joining fails. The camera turns off, and a message says so. */
export const JoiningFails: Story = {
  args: { onGranted: fn(() => Promise.reject(new Error('no server'))) },
  async play({ canvas, canvasElement }) {
    await known(canvas)
    await press(canvas, 'Start Video')
    const notice = await canvas.findByRole('region', { name: 'We could not join your visit' })
    await expect(notice).toHaveTextContent('Your camera and microphone are off. Please try again.')
    await expect(stageIn(canvasElement).browser.liveTracks).toHaveLength(0)
  },
}
