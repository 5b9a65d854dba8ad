import { PermissionGate } from '@precall/react'
import unlayered from '@precall/react/styles.css?inline'
import layered from '@precall/react/styles.layered.css?inline'
import bootstrap from 'bootstrap/dist/css/bootstrap-reboot.css?inline'
import { type Given, screens, simulate, stageScreen } from '@precall/screens/list'
import { createRoot } from 'react-dom/client'
import tailwind from 'tailwindcss/preflight.css?inline'
import dense from '../../../docs/themes/dense.css?inline'
import playful from '../../../docs/themes/playful.css?inline'
import next from '../apps/next/app/globals.css?inline'
import vite from '../apps/vite/src/index.css?inline'
import classes from './looks/classes.css?inline'
import { places } from './looks/places'
import bar from './looks/places.css?inline'
import reset from './looks/reset.css?inline'
import vite2025 from './looks/vite-2025.css?inline'

// One screen, on a page that says as much of every element as the address asks it to.
const {
  screen = '',
  styles = 'styles.css',
  page = 'bare',
  theme = 'none',
  place = 'straight',
  lang = 'en',
  lacks,
  first = 'ours',
} = Object.fromEntries(new URLSearchParams(location.search))

const sheets: Readonly<Record<string, string>> = {
  'styles.css': unlayered,
  'styles.layered.css': layered,
  bare: '',
  reset,
  'create-vite': vite,
  'create-vite in layers': `@layer base { ${vite} }`,
  'create-vite in 2025': vite2025,
  'create-next-app': next,
  classes,
  bootstrap,
  tailwind,
  // What `@import 'tailwindcss'` makes of it, in an app that gives our layer its place.
  'tailwind in layers': `@layer base { ${tailwind} }`,
  none: '',
  playful,
  dense,
}

const root = document.getElementById('root')!
const shadow = place === 'shadow' ? root.attachShadow({ mode: 'open' }) : undefined

// The server links to every page the style sheet of the others.
document.querySelector('link[rel=stylesheet]')!.remove()
adopt(document, page.endsWith('in layers') ? '@layer base, precall;' : '')
// The last one wins where two rules weigh the same.
if (first === 'page') adopt(document, sheets[page]!)
adopt(shadow ?? document, sheets[styles]!)
if (first === 'ours') adopt(document, sheets[page]!)
adopt(document, sheets[theme]!)
adopt(document, bar)

if (lacks) Reflect.deleteProperty(HTMLDialogElement.prototype, lacks)
document.documentElement.lang = lang

const Place = places[place] ?? places['straight']!
const app = createRoot(shadow ?? root)
const staged = screens.find(({ name }) => name === screen)!

// The test says when: it may have something to do before.
Object.assign(globalThis, {
  walkToScreen: stageScreen(staged, { browser: simulate(staged.situation), within: shadow ?? document, show }),
})

function show(given: Given, load: number): void {
  app.render(
    <Place key={load}>
      <a href="#clinic">Harbour Lane Clinic</a>
      <PermissionGate
        occasion="visit"
        onGranted={() => {}}
        assistance={{ href: 'https://clinic.example/help' }}
        // English words, in whatever direction.
        messages={{}}
        {...given}
      >
        <button type="button">Start Video</button>
      </PermissionGate>
    </Place>,
  )
}

function adopt(where: DocumentOrShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  where.adoptedStyleSheets.push(sheet)
}
