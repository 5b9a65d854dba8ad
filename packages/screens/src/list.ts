// The list of screens alone, for pages of their own looks: without the demo and its styles.
export { type Screen, type ScreenName, screens } from './screens'
export { simulate } from './situation'
export { type Given, stageScreen } from './stageScreen'
