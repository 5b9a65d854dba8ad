import { PermissionGate } from '@precall/react'
import { createElement, useState } from 'react'

/** An app's own page, which knows nothing of any simulation. */
export function Visit({ join }) {
  const [call, setCall] = useState()
  if (call) return createElement('p', {}, 'You are in the call')
  return createElement(
    PermissionGate,
    { onGranted: join ?? (({ stream }) => setCall(stream)), assistance: { href: 'https://clinic.example/help' } },
    createElement('button', { type: 'button' }, 'Start Video'),
  )
}
