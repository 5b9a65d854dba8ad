/**
 * What programs call the cameras that they are, in lower case, each with where it was read.
 *
 * A word is here only if no real camera has it in its name: a person with a real one would be told to choose another. What is
 * missing is told by its picture, if that is black or does not move.
 */
const names: readonly string[] = [
  // "OBS Virtual Camera", "Streamlabs OBS Virtual Camera", "Zoom Virtual Camera" and many others:
  // https://github.com/Envek/obs-studio-node-example/pull/43
  'virtual camera',
  'virtual webcam',
  'virtualcam',
  // "OBS-Camera", the plugin before OBS 26: https://github.com/CatxFish/obs-virtual-cam
  'obs-camera',
  // The rest: https://github.com/andchir/openchatroulette/pull/36
  'manycam',
  'snap camera',
  'splitcam',
  'xsplit',
  // https://github.com/microsoft/PowerToys/issues/14688
  'nvidia broadcast',
  'epoccam',
  // https://github.com/microsoft/PowerToys/issues/15173
  'logi capture',
  // Orange while no phone is connected: https://github.com/CatxFish/obs-virtual-cam/issues/135
  'droidcam',
]

/** Whether a label is of a camera that is a program, as OBS has one: its picture may be a logo, or nothing. */
export function isVirtualCamera(label: string): boolean {
  const lower = label.toLowerCase()
  return names.some((name) => lower.includes(name))
}
