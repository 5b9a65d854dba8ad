import '@precall/react/styles.css'
import { version } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { pages } from './pages'

const sent = document.querySelector('button')
hydrateRoot(document.getElementById('root')!, pages[location.pathname.slice(1)], {
  onRecoverableError: (error) => console.error('Recovered from', error),
})
Object.assign(window, {
  hydration: () => ({ react: parseInt(version), keptButton: document.querySelector('button') === sent }),
})
