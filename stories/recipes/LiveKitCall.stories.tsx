import { LiveKitCall } from '@precall/recipes/livekit'
import { on } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { stageIn } from '../workshop/overBrowser'
import { known, press } from '../workshop/person'
import { codeOf } from './codeOf'

/**
 * For a call over LiveKit, which publishes the same tracks that the person allowed.
 *
 * There is no server here. The tests in `packages/e2e` have a stand-in for one.
 */
const meta = {
  title: 'Recipes/livekit',
  component: LiveKitCall,
  parameters: {
    situation: on('chrome-macos', { camera: 'granted', microphone: 'granted' }),
    drawn: true,
    code: codeOf('livekit'),
    frame: 'low',
  },
  // Port 9 is for discarding: nothing there answers.
  args: { url: 'ws://localhost:9', token: 'patient-token' },
  render: (props) => (
    <main className="workshop-bench">
      <LiveKitCall {...props} />
    </main>
  ),
} satisfies Meta<typeof LiveKitCall>
export default meta

/** The room cannot be reached. The camera turns off again, and a message says so. */
export const NoServer: StoryObj<typeof meta> = {
  parameters: { tells: /Couldn't connect to server/ },
  async play({ canvas, canvasElement }) {
    await known(canvas)
    await press(canvas, 'Start Video')
    await expect(await canvas.findByText(/could not join your visit/)).toBeVisible()
    await expect(stageIn(canvasElement).browser.liveTracks).toHaveLength(0)
  },
}
