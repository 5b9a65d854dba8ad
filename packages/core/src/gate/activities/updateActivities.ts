import type { Runner } from '../runner'
import { activities } from './activities'

/** Starts and stops each activity by its condition. */
export function updateActivities(runner: Runner): void {
  const { stops } = runner
  for (const activity of activities) {
    const stop = stops.get(activity)
    if (activity.while(runner.getState(), runner)) {
      if (!stop) stops.set(activity, activity.run(runner))
    } else {
      stops.delete(activity)
      stop?.()
    }
  }
}
