import type { Meta } from '@storybook/react-vite'
import { screenStory } from '../workshop/screenStory'
import { word } from '../workshop/word'

const meta: Meta = { title: 'Obstacles/Missing', ...word('obstacles', 'missing') }
export default meta

export const NoCamera = screenStory('missing')
export const NoCameraWhereItIsOptional = screenStory('missing-optional')
