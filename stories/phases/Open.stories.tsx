import type { Meta } from '@storybook/react-vite'
import { screenStory } from '../workshop/screenStory'
import { word } from '../workshop/word'

const meta: Meta = { title: 'Phases/Open', ...word('phases', 'open') }
export default meta

export const Joining = screenStory('joining')
export const JoiningSlowly = screenStory('joining-slow')
export const WithoutTheCamera = screenStory('call-without-camera')
