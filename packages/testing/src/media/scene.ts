/** What comes from the camera: a person who moves, a picture that never changes, or nothing but black. */
export type SimulatedPicture = 'person' | 'still' | 'black'

/** What comes from the microphone: a voice, the noise of a room without one, or samples that are all exactly zero. */
export type SimulatedSound = 'voice' | 'room' | 'silence'

/** What is before the camera and the microphone. It changes while they run. */
export interface SimulatedScene {
  readonly picture: SimulatedPicture
  readonly sound: SimulatedSound
}

/** Refuses what TypeScript would have refused. */
export function checkScene<Part extends keyof SimulatedScene>(
  part: Part,
  value: SimulatedScene[Part],
): SimulatedScene[Part] {
  if (choices[part].some((choice) => choice === value)) return value
  throw new TypeError(
    `[precall] A simulated browser has no ${part} '${String(value)}'. Say ${choices[part].map((choice) => `'${choice}'`).join(', ')}.`,
  )
}

const choices: { readonly [part in keyof SimulatedScene]: readonly SimulatedScene[part][] } = {
  picture: ['person', 'still', 'black'],
  sound: ['voice', 'room', 'silence'],
}
