// Every screen, each in a page of its own: `/screens?screen=blocked`, and with `&dir=rtl` from right to left.
//
// The demo comes first, for it says which styles win over which.
import '@precall/demo'
import '@fontsource-variable/noto-sans/wght.css'
import '@fontsource-variable/noto-sans-arabic/wght.css'
import '@precall/react/styles.css'
import './looks.css'
import { type BrowserWindow, Gate, type Messages } from '@precall/react'
import { useState, type ReactElement } from 'react'
import { createRoot } from 'react-dom/client'
import dense from '../../../../docs/themes/dense.css?inline'
import playful from '../../../../docs/themes/playful.css?inline'
import { type Screen, screens } from '../../src/screens'
import { arabic } from './arabic'
import { stillTime } from './stillTime'
import { VisitPage } from './VisitPage'

const asked = new URLSearchParams(location.search)
const screen = screens.find(({ name }) => name === asked.get('screen'))
if (!screen) throw new Error(`No screen has this name. Take one of ${screens.map(({ name }) => name).join(', ')}.`)

// The link that some screens show to be copied: it is not to change with the port of this server.
Object.defineProperty(document, 'URL', { value: 'https://visit.harbourlane.example/v/4821' })

const theme = new CSSStyleSheet()
theme.replaceSync({ dense, playful }[asked.get('theme') ?? ''] ?? '')
document.adoptedStyleSheets = [theme]

const rightToLeft = asked.get('dir') === 'rtl'
Object.assign(document.documentElement, rightToLeft ? { dir: 'rtl', lang: 'ar' } : {})
// English words from right to left where there are no others.
const messages: Partial<Messages> | undefined = rightToLeft ? (screen.arabic ? arabic : {}) : undefined

void open(screen)

async function open({ browser: simulate, window: different, gate, acts }: Screen): Promise<void> {
  const browser = simulate()
  const time = stillTime()
  const openWindow = (): BrowserWindow => ({ ...browser, ...time, ...different?.(browser) })

  function Visit({ window }: { window: BrowserWindow }): ReactElement {
    const [stream, setStream] = useState<MediaStream>()
    const hangUp = () => {
      stream?.getTracks().forEach((track) => track.stop())
      setStream(undefined)
    }
    return (
      <Gate.Root
        browser={window}
        messages={messages}
        assistance={{ href: 'https://clinic.example/help' }}
        onGranted={(grant) => setStream(grant.stream)}
        {...gate}
      >
        <VisitPage inCall={stream !== undefined} onHangUp={hangUp} />
      </Gate.Root>
    )
  }

  const root = createRoot(document.getElementById('root')!)
  let loads = 0
  const load = () => root.render(<Visit key={++loads} window={openWindow()} />)
  load()
  for (const act of acts) {
    await act({ browser, press, ok: messages?.ok ?? 'OK', pass: time.pass, reload: load })
    await atRest()
  }
  await document.fonts.ready
  document.documentElement.dataset.ready = ''
}

async function press(name: string): Promise<void> {
  // As visitor.ts: not before the browser has told the gate what it allows.
  await until(() => document.querySelector('[data-precall-part="trigger"]:not([data-camera="unknown"])'))
  const button = await until(() =>
    Array.from(document.querySelectorAll('button')).find(({ textContent, hidden }) => textContent === name && !hidden),
  )
  button.focus()
  button.click()
}

async function until<Found>(look: () => Found | null | undefined): Promise<Found> {
  for (;;) {
    const found = look()
    if (found) return found
    await atRest()
  }
}

/** Whatever the simulated browser does settles in microtasks, and React has drawn it two frames later. */
async function atRest(): Promise<void> {
  for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame)
}
