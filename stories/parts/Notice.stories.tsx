import { Gate } from '@precall/react'
import { on } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { stageIn } from '../workshop/overBrowser'
import { press } from '../workshop/person'
import { Bench } from './Bench'

const meta = {
  title: 'Parts/Gate.Notice',
  component: Gate.Notice,
  parameters: { situation: on('chrome-macos') },
  render: (props) => (
    <Bench>
      <Gate.Explainer />
      <Gate.Notice {...props} />
    </Bench>
  ),
  async play({ canvas, canvasElement }) {
    const { browser } = stageIn(canvasElement)
    await press(canvas, 'Start Video')
    await press(canvas, 'OK')
    await waitFor(() => expect(browser.prompt).toBeDefined())
    browser.prompt?.dismiss()
    await expect(await canvas.findByRole('region', { name: 'No problem, we can ask again' })).toBeVisible()
  },
} satisfies Meta<typeof Gate.Notice>
export default meta

export const AfterAClosedPrompt: StoryObj<typeof meta> = {}
