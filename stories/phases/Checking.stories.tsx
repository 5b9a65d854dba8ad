import type { Meta } from '@storybook/react-vite'
import { screenStory } from '../workshop/screenStory'
import { word } from '../workshop/word'

const meta: Meta = { title: 'Phases/Checking', ...word('phases', 'checking') }
export default meta

export const CameraAndMicrophone = screenStory('check')
export const BlackPicture = screenStory('check-black')
export const MicrophoneOnly = screenStory('check-microphone')
