import '@precall/react/styles.css'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { App } from './App'
// After ours: it makes no difference.
import './index.css'

hydrateRoot(
  document.getElementById('root')!,
  <StrictMode>
    <App path={location.pathname} />
  </StrictMode>,
)
