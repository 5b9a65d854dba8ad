import { VideoGate } from '@precall/recipes/permission-gate-tailwind'
import { on } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { stageIn } from '../workshop/overBrowser'
import { known, press } from '../workshop/person'
import { AppCall } from './AppCall'
import { codeOf } from './codeOf'
import './tailwind.css'

/** For a call that takes the place of its button. The same in an app with Tailwind 4, in the colours of its theme */
const meta = {
  title: 'Recipes/permission-gate-tailwind',
  component: VideoGate,
  parameters: { situation: on('chrome-macos'), drawn: true, code: codeOf('permission-gate-tailwind') },
  args: { children: ({ stream, leave }) => <AppCall stream={stream} onLeave={leave} /> },
  argTypes: { children: { control: false } },
  render: (props) => (
    <main className="workshop-bench">
      <VideoGate {...props} />
    </main>
  ),
} satisfies Meta<typeof VideoGate>
export default meta

type Story = StoryObj<typeof meta>

/** The explanation, in your looks. */
export const Explains: Story = {
  async play({ canvas }) {
    await press(canvas, 'Start Video')
    await expect(await canvas.findByRole('dialog', { name: 'Allow Camera and Mic Access' })).toBeVisible()
  },
}

/** The call is there, the button is not; and the other way round once it is left. */
export const InTheCall: Story = {
  parameters: { situation: on('chrome-macos', { camera: 'granted', microphone: 'granted' }) },
  async play({ canvas, canvasElement }) {
    const { browser } = stageIn(canvasElement)
    await known(canvas)
    await press(canvas, 'Start Video')
    await expect(await canvas.findByRole('region', { name: 'Your visit' })).toHaveFocus()
    await press(canvas, 'Leave')
    await expect(canvas.getByRole('button', { name: 'Start Video' })).toHaveFocus()
    await expect(browser.liveTracks).toHaveLength(0)
    await press(canvas, 'Start Video')
    await canvas.findByRole('region', { name: 'Your visit' })
  },
}

/** What stands in the way, in your looks. */
export const Blocked: Story = {
  parameters: { situation: on('chrome-macos', { camera: 'denied', microphone: 'denied' }) },
  async play({ canvas }) {
    await known(canvas)
    await press(canvas, 'Start Video')
    await canvas.findByRole('dialog', { name: 'Your camera and microphone are blocked' })
  },
}
