import '@precall/react/styles.css'
import { PermissionGate } from '@precall/react'
import { createRoot } from 'react-dom/client'
import { tellPaints } from './tellPaints'

// The button and the dialog of the bare side are in the document, if src/dialog.ts has put them there.
const dialog = document.querySelector<HTMLDialogElement>('#bare dialog')
document.querySelector('#bare button')?.addEventListener('click', () => dialog?.showModal())

tellPaints()

createRoot(document.getElementById('gate')!).render(
  <PermissionGate onGranted={() => undefined} assistance={{ href: 'https://clinic.example/help' }}>
    <button type="button">Start Video</button>
  </PermissionGate>,
)
