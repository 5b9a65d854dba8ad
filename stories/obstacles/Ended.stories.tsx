import type { Meta } from '@storybook/react-vite'
import { screenStory } from '../workshop/screenStory'
import { word } from '../workshop/word'

const meta: Meta = { title: 'Obstacles/Ended', ...word('obstacles', 'ended') }
export default meta

export const Unplugged = screenStory('ended')
