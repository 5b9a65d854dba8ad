import { on, Visit } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { stageIn } from '../workshop/overBrowser'
import { known, press } from '../workshop/person'
import { screenStory } from '../workshop/screenStory'
import { word } from '../workshop/word'

const { argTypes, parameters } = word('phases', 'blocked')
const meta: Meta = { title: 'Phases/Blocked', argTypes, parameters: { ...parameters, layout: 'fullscreen' } }
export default meta

export const TwoObstacles: StoryObj = {
  parameters: {
    situation: on('chrome-windows', { camera: 'denied', microphone: 'denied' }),
    docs: {
      description: { story: 'Each device has its own obstacle. The one to fix first comes first.' },
    },
  },
  render: () => <Visit />,
  async play({ canvas, canvasElement }) {
    stageIn(canvasElement).browser.devices.unplug('camera')
    await known(canvas)
    await press(canvas, 'Start Video')
    const dialog = await canvas.findByRole('dialog', { name: 'We can’t find a camera' })
    await expect(dialog).toHaveAttribute('data-camera', 'missing')
    await expect(dialog).toHaveAttribute('data-microphone', 'denied')
  },
}
export const AlmostThere = screenStory('almost-there')
export const WithYourHelpOpen = screenStory('aside')
