import { PermissionGate } from '@precall/react'
import { createElement, useState } from 'react'

/** An app's own page, which knows nothing of any simulation. */
export function Visit() {
  const [call, setCall] = useState()
  if (call) return createElement('p', {}, 'You are in the call')
  return createElement(
    PermissionGate,
    { onGranted: ({ stream }) => setCall(stream), assistance: { href: 'https://clinic.example/help' } },
    createElement('button', { type: 'button' }, 'Start Video'),
  )
}
