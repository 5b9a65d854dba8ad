// Every screen, each in a page of its own: `/screens?screen=blocked`, and with `&dir=rtl` from right to left.
//
// The demo comes first, for it says which styles win over which.
import '@precall/demo'
import '@fontsource-variable/noto-sans/wght.css'
import '@fontsource-variable/noto-sans-arabic/wght.css'
import '@precall/react/styles.css'
import './looks.css'
import type { MessageOverrides } from '@precall/react'
import { arabic, playScreen, screens, showPerson, simulate, type Theme, themes } from '@precall/screens'
import { createRoot } from 'react-dom/client'

const asked = new URLSearchParams(location.search)
const screen = screens.find(({ name }) => name === asked.get('screen'))
if (!screen) throw new Error(`No screen has this name. Take one of ${screens.map(({ name }) => name).join(', ')}.`)

// The link that some screens show to be copied: it is not to change with the port of this server.
Object.defineProperty(document, 'URL', { value: 'https://visit.harbourlane.example/v/4821' })

const theme = new CSSStyleSheet()
theme.replaceSync(themes[asked.get('theme') as Theme] ?? '')
document.adoptedStyleSheets = [theme]

const rightToLeft = asked.get('dir') === 'rtl'
Object.assign(document.documentElement, rightToLeft ? { dir: 'rtl', lang: 'ar' } : {})
// English words from right to left where there are no others.
const messages: MessageOverrides | undefined = rightToLeft ? (screen.arabic ? arabic : {}) : undefined

// A person who reads from right to left has such a browser.
const { profile, state } = screen.situation
const situation = rightToLeft ? { profile, state: { ...state, language: 'ar' } } : screen.situation

if (!screen.isBlack) showPerson()
const root = createRoot(document.getElementById('root')!)
await playScreen(screen, { browser: simulate(situation), messages, render: (page) => root.render(page) })
await document.fonts.ready
document.documentElement.dataset.ready = ''
