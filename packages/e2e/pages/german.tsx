import { PermissionGate } from '@precall/react'
import { render } from './visit/render'

/** An app with some words of its own, whose help is a chat in the page. */
render(
  <PermissionGate
    locale="de"
    messages={{
      buttons: { ok: 'Weiter', close: 'Schließen', assistance: 'Hilfe holen', tryAgain: 'Erneut versuchen' },
      plain: { title: 'Kamera und Mikrofon starten nicht', lead: 'Versuchen Sie es noch einmal.' },
    }}
    assistance={{ onRequest: () => void (document.title = 'Chat') }}
    onGranted={() => {}}
  >
    <button type="button">Video starten</button>
  </PermissionGate>,
)
