/** Sharing the screen. By itself, because most people in a call never press that button, and no first load has it. */
export { canShareScreen } from './screen/canShareScreen'
export { requestScreen } from './screen/requestScreen'
export type { ScreenOptions } from './screen/requestScreen'
export type { ScreenDenier, ScreenOutcome, ScreenSurface } from './screen/screenOutcome'
