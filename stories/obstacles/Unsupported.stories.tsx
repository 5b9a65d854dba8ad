import type { Meta } from '@storybook/react-vite'
import { screenStory } from '../workshop/screenStory'
import { word } from '../workshop/word'

const meta: Meta = { title: 'Obstacles/Unsupported', ...word('obstacles', 'unsupported') }
export default meta

export const InsecurePage = screenStory('insecure')
export const ForbiddenByThePage = screenStory('policy')
export const ForbiddenByTheFrame = screenStory('framed')
export const InsideAnApp = screenStory('in-app')
export const InsideLine = screenStory('in-app-line')
export const InsideInstagram = screenStory('in-app-instagram')
export const OutdatedBrowser = screenStory('outdated')
export const OutdatedWithACode = screenStory('outdated-code')
export const OutdatedIPhone = screenStory('outdated-iphone')
export const LeftOutByTheApp = screenStory('excluded')
export const NoCameraForPages = screenStory('no-api')
