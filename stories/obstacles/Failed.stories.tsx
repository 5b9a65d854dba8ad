import type { Meta } from '@storybook/react-vite'
import { screenStory } from '../workshop/screenStory'
import { word } from '../workshop/word'

const meta: Meta = { title: 'Obstacles/Failed', ...word('obstacles', 'failed') }
export default meta

export const AMistakeInThePage = screenStory('failed')
