import type { Meta } from '@storybook/react-vite'
import { screenStory } from '../workshop/screenStory'
import { word } from '../workshop/word'

const meta: Meta = { title: 'Phases/Requesting', ...word('phases', 'requesting') }
export default meta

export const Asking = screenStory('waiting')
export const AskingInFirefox = screenStory('waiting-firefox')
export const AskingInSafari = screenStory('waiting-safari')
export const AskingOnAnIPhone = { ...screenStory('waiting-iphone'), name: 'Asking On An iPhone' }
export const AskingOnAndroid = screenStory('waiting-android')
export const Overlooked = screenStory('waiting-overlooked')
export const InAnApp = screenStory('waiting-in-app')
export const InYourOwnApp = screenStory('waiting-own-app')
export const AllowedAlready = screenStory('waiting-granted')
export const SlowCamera = screenStory('waiting-slow')
export const CameraThatNeverStarts = screenStory('waiting-stalled')
