import { PrecallConfig } from '@precall/react'
import { en } from '@precall/react/locales/en'
import '@precall/react/styles.css'
import './globals.css'
import type { ReactNode } from 'react'

export const metadata = { title: 'Appointment', icons: { icon: 'data:,' } }

/** All of them, from the server: they are plain data. */
const messages = { ...en, explainer: { ...en.explainer, next: 'What comes next' } }

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <PrecallConfig assistance={{ href: 'https://clinic.example/help' }} messages={messages}>
          {children}
        </PrecallConfig>
      </body>
    </html>
  )
}
