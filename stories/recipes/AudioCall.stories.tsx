import { AudioCall } from '@precall/recipes/audio-call'
import { on } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { stageIn } from '../workshop/overBrowser'
import { press } from '../workshop/person'
import { codeOf } from './codeOf'

/** For a voice call: the camera is for later, and no one is asked for it before they turn it on. */
const meta = {
  title: 'Recipes/audio-call',
  component: AudioCall,
  parameters: { situation: on('chrome-macos'), drawn: true, code: codeOf('audio-call') },
  args: { call: { join: async () => {}, send() {}, leave() {} } },
  argTypes: { call: { control: false } },
  render: (props) => (
    <main className="workshop-bench">
      <AudioCall {...props} />
    </main>
  ),
} satisfies Meta<typeof AudioCall>
export default meta

type Story = StoryObj<typeof meta>

/** With the microphone first, and the camera once they turn it on. */
export const WithBoth: Story = {
  async play({ canvas, canvasElement }) {
    await press(canvas, 'Start call')
    await press(canvas, 'OK')
    const { browser } = stageIn(canvasElement)
    await waitFor(() => expect(browser.prompt).toBeDefined())
    browser.prompt?.allow()
    await press(canvas, 'Turn on camera')
    await waitFor(() => expect(browser.prompt?.devices).toEqual(['camera']))
    browser.prompt?.allow()
    await expect(await canvas.findByLabelText('You')).toBeVisible()
  },
}

/** The camera is blocked. The call works without it, and says how to turn it on. */
export const WithoutTheCamera: Story = {
  parameters: { situation: on('chrome-macos', { camera: 'denied', microphone: 'granted' }) },
  async play({ canvas }) {
    await press(canvas, 'Start call')
    await expect(await canvas.findByText('Blocked')).toBeVisible()
    await press(canvas, 'Turn on camera')
    await expect(
      await canvas.findByRole('dialog', { name: 'Your microphone works. Your camera is blocked.' }),
    ).toBeVisible()
  },
}

/** They allow the camera in the settings, and turn it on during the call. */
export const TurnedOnLater: Story = {
  parameters: { situation: on('chrome-macos', { camera: 'denied', microphone: 'granted' }) },
  async play({ canvas, canvasElement }) {
    const { browser } = stageIn(canvasElement)
    await press(canvas, 'Start call')
    await canvas.findByText('Blocked')
    browser.siteSettings.allow('camera')
    await press(canvas, 'Turn on camera')
    await expect(await canvas.findByLabelText('You')).toBeVisible()
    await expect(browser.liveTracks).toHaveLength(2)
  },
}
