import type { Meta } from '@storybook/react-vite'
import { screenStory } from '../workshop/screenStory'
import { word } from '../workshop/word'

const meta: Meta = { title: 'Obstacles/Overconstrained', ...word('obstacles', 'overconstrained') }
export default meta

export const MoreThanACameraCanDo = screenStory('overconstrained')
