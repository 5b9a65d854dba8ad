import { Gate } from '@precall/react'
import { on } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { stageIn } from '../workshop/overBrowser'
import { press } from '../workshop/person'
import { Bench } from './Bench'

const meta = {
  title: 'Parts/Gate.Screens',
  component: Gate.Screens,
  parameters: { situation: on('chrome-macos') },
  render: () => (
    <Bench>
      <Gate.Screens />
    </Bench>
  ),
  async play({ canvas, canvasElement }) {
    const { browser } = stageIn(canvasElement)
    await press(canvas, 'Start Video')
    await press(canvas, 'OK')
    await waitFor(() => expect(browser.prompt).toBeDefined())
    browser.prompt?.block()
    await expect(await canvas.findByRole('dialog', { name: 'Your camera and microphone are blocked' })).toBeVisible()
  },
} satisfies Meta<typeof Gate.Screens>
export default meta

/** All screens in one part: the explainer, the card next to the browser’s question, and here the steps after a refusal. */
export const AllInTurn: StoryObj<typeof meta> = {}
