import { PrecallConfig } from '@precall/react'
import '@precall/react/styles.css'
import type { ReactNode } from 'react'

export const metadata = { title: 'Appointment', icons: { icon: 'data:,' } }

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <PrecallConfig assistance={{ href: 'https://clinic.example/help' }}>{children}</PrecallConfig>
      </body>
    </html>
  )
}
