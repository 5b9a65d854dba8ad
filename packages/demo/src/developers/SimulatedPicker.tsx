import type { ScreenPicker } from '@precall/testing'
import { useSyncExternalStore } from 'react'
import type { ControlsProps, Operate } from './useControls'

const names = { monitor: 'Entire screen', window: 'A window', browser: 'A tab' } as const

/** The simulated browser's own window in which one chooses what to share, while it has one. */
export function SimulatedPicker({ browser, operate }: ControlsProps) {
  const picker = useSyncExternalStore(browser.subscribe, () => browser.screenPicker)
  return picker ? <Open {...{ picker, operate }} /> : null
}

function Open({ picker, operate }: { readonly picker: ScreenPicker; readonly operate: Operate }) {
  return (
    <section className="demo-question" role="dialog" aria-labelledby="demo-picker">
      <p id="demo-picker">
        Choose what to share with <b>{location.origin}</b>
      </p>
      {picker.surfaces.map((surface) => (
        <button className="demo-pill" key={surface} type="button" onClick={() => operate(() => picker.share(surface))}>
          {names[surface]}
        </button>
      ))}
      <button className="demo-pill" type="button" onClick={() => operate(picker.cancel)}>
        Cancel
      </button>
      <p className="demo-question-note">Drawn by this demo, not by your browser.</p>
    </section>
  )
}
