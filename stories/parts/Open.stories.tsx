import { OwnPicture } from '@precall/demo'
import { Gate } from '@precall/react'
import { on } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { stageIn } from '../workshop/overBrowser'
import { known, press } from '../workshop/person'
import { Bench } from './Bench'

const meta = {
  title: 'Parts/Gate.Open',
  component: Gate.Open,
  parameters: { situation: on('chrome-macos', { camera: 'granted', microphone: 'granted' }), drawn: true },
  args: {
    children: ({ stream, leave }) => (
      <>
        <div className="demo-stage workshop-call">
          <OwnPicture stream={stream} cameraPaused={false} />
        </div>
        <button type="button" onClick={leave}>
          Leave
        </button>
      </>
    ),
  },
  argTypes: { children: { control: false } },
  render: (props) => (
    <Bench onGranted={undefined}>
      <Gate.Screens />
      <Gate.Open {...props} />
    </Bench>
  ),
} satisfies Meta<typeof Gate.Open>
export default meta

/** The stream stays on for as long as the children are shown. */
export const ACall: StoryObj<typeof meta> = {
  async play({ canvas, canvasElement, step }) {
    const { browser } = stageIn(canvasElement)
    await known(canvas)
    await press(canvas, 'Start Video')
    await expect(await canvas.findByLabelText('You')).toBeVisible()
    await expect(browser.liveTracks).toHaveLength(2)
    await step('Leaving turns the camera off, and Start Video works again', async () => {
      await press(canvas, 'Leave')
      await expect(browser.liveTracks).toHaveLength(0)
      await press(canvas, 'Start Video')
      await canvas.findByLabelText('You')
    })
  },
}
