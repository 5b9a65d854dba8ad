import type { Meta } from '@storybook/react-vite'
import { screenStory } from '../workshop/screenStory'
import { word } from '../workshop/word'

const meta: Meta = { title: 'Obstacles/Busy', ...word('obstacles', 'busy') }
export default meta

export const InAnotherApp = screenStory('busy')
export const InAnotherTab = screenStory('elsewhere')
export const OrKeptByTheSystem = screenStory('busy-or-system')
export const WithAnotherCamera = screenStory('busy-another')
