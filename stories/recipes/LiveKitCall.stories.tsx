import { LiveKitCall } from '@precall/recipes/livekit'
import { on } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { stageIn } from '../workshop/overBrowser'
import { known, press } from '../workshop/person'
import { codeOf } from './codeOf'

/**
 * For a call over LiveKit, which publishes the very tracks that were allowed.
 *
 * There is no server here. `packages/e2e` has one, as far as a person in a room notices.
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
  // Port 9 discards what it is told, where anybody listens at all.
  args: { url: 'ws://localhost:9', token: 'of the patient' },
  render: (props) => (
    <main className="workshop-bench">
      <LiveKitCall {...props} />
    </main>
  ),
} satisfies Meta<typeof LiveKitCall>
export default meta

/** No way into the room: the camera is off again, and somebody says so. */
export const NoServer: StoryObj<typeof meta> = {
  parameters: { tells: /Couldn't connect to server/ },
  async play({ canvas, canvasElement }) {
    await known(canvas)
    await press(canvas, 'Start Video')
    await expect(await canvas.findByText(/could not join your visit/)).toBeVisible()
    await expect(stageIn(canvasElement).browser.liveTracks).toHaveLength(0)
  },
}
