import type { Meta } from '@storybook/react-vite'
import { screenStory } from '../workshop/screenStory'
import { word } from '../workshop/word'

const meta: Meta = { title: 'Obstacles/Denied', ...word('obstacles', 'denied') }
export default meta

export const CameraAndMicrophone = screenStory('blocked')
export const CameraOnly = screenStory('blocked-camera')
export const WithTheBrowsersOwnButton = { ...screenStory('blocked-button'), name: 'With The Browser’s Own Button' }
export const CameraOnlyWithTheBrowsersOwnButton = {
  ...screenStory('blocked-camera-button'),
  name: 'Camera Only With The Browser’s Own Button',
}
export const ByTheSystem = screenStory('system')

// With the words and the picture of the person's own browser and system.
export const OneDeviceTurnedOn = screenStory('blocked-half')
export const StillNotWorking = screenStory('blocked-next')
export const WithGermanButtons = screenStory('blocked-german')
export const InAnArabicBrowser = screenStory('blocked-in-arabic-browser')
export const InFirefox = screenStory('blocked-firefox')
export const InSafari = screenStory('blocked-safari')
export const OnAnIPhone = { ...screenStory('blocked-iphone'), name: 'On An iPhone' }
export const OnAndroid = screenStory('blocked-android')
export const ByWindows = screenStory('system-windows')
export const ByAnUnknownWindows = screenStory('system-question')
export const InYourOwnApp = screenStory('own-app')
export const InYourOwnAppOnAnIPhone = { ...screenStory('own-app-iphone'), name: 'In Your Own App On An iPhone' }
export const NeitherIsNeeded = screenStory('blocked-neither')
