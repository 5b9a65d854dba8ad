import { HeadlessVisit } from '@precall/recipes/headless'
import { on } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { stageIn } from '../workshop/overBrowser'
import { press } from '../workshop/person'
import { codeOf } from './codeOf'

/** For an app whose screens are all its own. It uses none of our parts, and not our style sheet. */
const meta = {
  title: 'Recipes/headless',
  component: HeadlessVisit,
  parameters: { situation: on('chrome-macos'), drawn: true, code: codeOf('headless') },
  args: { call: { join: async () => {}, send() {}, leave() {} } },
  argTypes: { call: { control: false } },
  render: (props) => (
    <main className="workshop-bench">
      <HeadlessVisit {...props} />
    </main>
  ),
} satisfies Meta<typeof HeadlessVisit>
export default meta

type Story = StoryObj<typeof meta>

/** Before the browser asks. */
export const Explains: Story = {
  async play({ canvas }) {
    await press(canvas, 'Start Video')
    await expect(await canvas.findByRole('heading', { name: /^May we use/ })).toHaveFocus()
  },
}

/** While the browser asks. */
export const Asks: Story = {
  async play({ canvas }) {
    await press(canvas, 'Start Video')
    await press(canvas, 'Continue')
    await expect(await canvas.findByRole('heading', { name: 'Allow it in your browser' })).toBeVisible()
  },
}

/** The browser blocks both for this page. */
export const Blocked: Story = {
  parameters: { situation: on('chrome-macos', { camera: 'denied', microphone: 'denied' }) },
  async play({ canvas }) {
    await press(canvas, 'Start Video')
    await canvas.findByRole('heading', { name: 'Your camera and microphone are blocked' })
  },
}

/** They allowed it in the browser’s prompt. */
export const InTheVisit: Story = {
  async play({ canvas, canvasElement }) {
    const { browser } = stageIn(canvasElement)
    await press(canvas, 'Start Video')
    await press(canvas, 'Continue')
    await waitFor(() => expect(browser.prompt).toBeDefined())
    browser.prompt?.allow()
    await expect(await canvas.findByLabelText('You')).toBeVisible()
    await press(canvas, 'Leave')
    await expect(browser.liveTracks).toHaveLength(0)
    await press(canvas, 'Start Video')
    await canvas.findByLabelText('You')
  },
}
