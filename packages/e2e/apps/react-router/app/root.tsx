import './app.css'
import { type ReactNode, useState } from 'react'
import { Links, Meta, Outlet, Scripts, ScrollRestoration } from 'react-router'

/** What the routes share: the stream of the call, which outlives the page of the gate. */
export interface Room {
  readonly stream: MediaStream | undefined
  setStream(stream: MediaStream | undefined): void
}

export function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="data:," />
        <title>Appointment</title>
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  )
}

export default function App() {
  const [stream, setStream] = useState<MediaStream>()
  return (
    <div className="container mx-auto flex flex-col items-start gap-4 p-4 pt-16">
      <Outlet context={{ stream, setStream } satisfies Room} />
    </div>
  )
}
