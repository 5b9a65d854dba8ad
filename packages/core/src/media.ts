/** What comes from a device that is on. By itself, because a check can be drawn before it is judged. */
export { listenTo } from './devices/listenTo'
export type { Heard, Listener } from './devices/listenTo'
export { lookAt } from './devices/lookAt'
export type { Seen, Viewer } from './devices/lookAt'
export { playSound } from './devices/playSound'
export type { Played } from './devices/playSound'
