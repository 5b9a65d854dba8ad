import type { Device, Standing } from '@precall/core'
import type { ReadyStep } from '@precall/guides'

type StandingOf = (device: Device) => Standing

/** Which of the steps are seen as done. One that gives no sign is done with the next that does. */
export function doneSteps(steps: readonly ReadyStep[], devices: readonly Device[], standingOf: StandingOf): boolean[] {
  let next = false
  return [...steps]
    .reverse()
    .map((step) => (next = isDone(step, devices, standingOf) ?? next))
    .reverse()
}

function isDone(
  { device, doneWhen }: ReadyStep,
  devices: readonly Device[],
  standingOf: StandingOf,
): boolean | undefined {
  if (!device && !doneWhen) return undefined
  return (device ? [device] : devices).every((each) => {
    const standing = standingOf(each)
    if (doneWhen === 'found') return standing !== 'missing'
    // If the browser would ask for a device again, nothing is left to do in its settings.
    return standing === 'working' || (standing === 'unasked' && (doneWhen === 'askable' || device !== undefined))
  })
}
