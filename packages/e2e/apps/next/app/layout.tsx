import '@precall/react/styles.css'
import type { ReactNode } from 'react'

export const metadata = { title: 'Appointment', icons: { icon: 'data:,' } }

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  )
}
