import type { Meta } from '@storybook/react-vite'
import { screenStory } from '../workshop/screenStory'
import { word } from '../workshop/word'

const meta: Meta = { title: 'Phases/Explaining', ...word('phases', 'explaining') }
export default meta

export const CameraAndMicrophone = screenStory('explainer')
export const CameraOnly = screenStory('explainer-camera')
export const MicrophoneOnly = screenStory('explainer-microphone')
export const WithSharedProgress = screenStory('explainer-shared')
export const WithTheBrowsersOwnButton = { ...screenStory('explainer-button'), name: 'With The Browser’s Own Button' }
export const Discouraged = screenStory('explainer-discouraged')
export const ClosedTwice = screenStory('explainer-closed-twice')
