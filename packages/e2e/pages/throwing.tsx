// A call that breaks the moment it is given the stream.
import { PermissionGate } from '@precall/react'
import { render } from './visit/render'

function breakDown(): never {
  throw new Error('The call broke.')
}

render(
  <PermissionGate onGranted={breakDown}>
    <button type="button">Start Video</button>
  </PermissionGate>,
)
