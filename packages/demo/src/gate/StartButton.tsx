import type { ComponentProps } from 'react'
import { Icon } from '../page/Icon'

/** The button of every page of the demo that starts a call. As a gate's trigger, it passes on what it is given. */
export function StartButton(given: ComponentProps<'button'>) {
  return (
    <button {...given} className="demo-button demo-start" data-kind="primary" type="button">
      <Icon name="camera" />
      Start Video
    </button>
  )
}
