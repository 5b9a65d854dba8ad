/**
 * One text of ours: a string, or one string for each case in which the words differ. Those cases depend on the language, so
 * any text may be any of these.
 *
 * A string may have the `{places}` of the English one.
 *
 * @example
 * 'Press OK below.'
 * { camera: 'Your camera is blocked', microphone: 'Your microphone is blocked', both: 'Your camera and microphone are blocked' }
 */
export type Message = string | ByOccasion | ByDevices

/** One string for each set of devices that a text can be about. */
export interface ByDevices {
  readonly camera: string | ByOccasion
  readonly microphone: string | ByOccasion
  readonly both: string | ByOccasion
}

/** One string for each thing that is joined: a call between anyone, or a visit to a care team. */
export interface ByOccasion {
  readonly call: string
  readonly visit: string
}

/** What is joined. */
export type Occasion = keyof ByOccasion
