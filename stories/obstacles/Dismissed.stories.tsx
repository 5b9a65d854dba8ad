import type { Meta } from '@storybook/react-vite'
import { screenStory } from '../workshop/screenStory'
import { word } from '../workshop/word'

const meta: Meta = { title: 'Obstacles/Dismissed', ...word('obstacles', 'dismissed') }
export default meta

export const ClosedThePrompt = screenStory('dismissed')
