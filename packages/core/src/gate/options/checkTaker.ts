import type { GateOptions } from './gateOptions'

/** Refuses what TypeScript would have refused: two that join would put the person into the room twice. */
export function checkTaker({ onGranted, onAllowed }: Pick<GateOptions, 'onGranted' | 'onAllowed'>): void {
  if (!onGranted || !onAllowed) return
  if (process.env.NODE_ENV === 'production') throw new TypeError('[precall] onGranted and onAllowed')
  throw new TypeError(
    '[precall] One gate has both `onGranted` and `onAllowed`, so two would join the call. Keep `onGranted` for a call that ' +
      'takes a stream, or `onAllowed` for one that opens the camera by itself.',
  )
}
