import '@precall/react/styles.css'
import type { ReactElement } from 'react'
import { createRoot } from 'react-dom/client'

export function render(page: ReactElement): void {
  createRoot(document.getElementById('root')!).render(page)
}
