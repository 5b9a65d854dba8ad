import { Icon } from './Icon'

/** Two tabs on one side of a visit would take the call from each other. */
export function TakenNotice() {
  return (
    <div className="demo-notice" role="alert">
      <Icon name="alert" />
      <p>
        <b>This visit is already open in another tab or window.</b> Carry on there, or close it to use this page.
      </p>
    </div>
  )
}
