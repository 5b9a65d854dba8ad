import { on, Visit } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { screenStory } from '../workshop/screenStory'
import { word } from '../workshop/word'

const { argTypes, parameters } = word('phases', 'idle')
const meta: Meta = { title: 'Phases/Idle', argTypes, parameters: { ...parameters, layout: 'fullscreen' } }
export default meta

export const AtRest: StoryObj = {
  parameters: {
    situation: on('chrome-macos'),
    docs: { description: { story: 'They have not pressed anything yet.' } },
  },
  render: () => <Visit />,
  async play({ canvas }) {
    await expect(canvas.getByRole('button', { name: 'Start Video' })).toBeVisible()
    await expect(canvas.queryByRole('dialog')).toBeNull()
  },
}
export const WelcomeBack = screenStory('welcome-back')
export const JoinFailed = screenStory('join-failed')
export const JoinRefused = screenStory('join-failed-refused')
export const NoAnswer = screenStory('join-failed-gone')
