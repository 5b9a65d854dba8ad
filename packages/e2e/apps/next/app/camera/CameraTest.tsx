'use client'

import { Gate } from '@precall/react'
import type { ReactElement } from 'react'

/** The camera alone, by a button that is given to the trigger as `render`. */
export function CameraTest({ button }: { button: ReactElement }) {
  return (
    <Gate.Root
      devices={{ camera: 'required' }}
      onGranted={({ stream }) => stream.getTracks().forEach((track) => track.stop())}
    >
      <Gate.Trigger render={button} />
      <Gate.Screens />
    </Gate.Root>
  )
}
