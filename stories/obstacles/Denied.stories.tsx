import type { Meta } from '@storybook/react-vite'
import { screenStory } from '../workshop/screenStory'
import { word } from '../workshop/word'

const meta: Meta = { title: 'Obstacles/Denied', ...word('obstacles', 'denied') }
export default meta

export const CameraAndMicrophone = screenStory('blocked')
export const CameraAlone = screenStory('blocked-camera')
export const WithTheBrowsersOwnButton = screenStory('blocked-button')
export const CameraAloneWithTheBrowsersOwnButton = screenStory('blocked-camera-button')
export const ByTheSystem = screenStory('system')
