// A clinic whose help is a chat of its own: a panel over everything, as Intercom's and others' are. With `?breaks`, it
// does not open.
import { PermissionGate } from '@precall/react'
import { type CSSProperties, useEffect, useRef, useState, type ReactElement } from 'react'
import { render } from './visit/render'

const { breaks, locale } = Object.fromEntries(new URLSearchParams(location.search))

const panel: CSSProperties = {
  position: 'fixed',
  insetBlockEnd: 16,
  insetInlineEnd: 16,
  zIndex: 2147483647,
  padding: 16,
  inlineSize: 'min(22rem, 80vw)',
  blockSize: '45vh',
  background: 'Canvas',
  border: '1px solid',
}

function Chat(): ReactElement {
  const field = useRef<HTMLInputElement>(null)
  const [sent, setSent] = useState<string[]>([])
  useEffect(() => field.current!.focus(), [])
  return (
    <section aria-label="Chat" style={panel}>
      {sent.map((message) => (
        <p key={message}>You said: {message}</p>
      ))}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          setSent([...sent, field.current!.value])
        }}
      >
        <input ref={field} aria-label="Message" />
        <button type="submit">Send</button>
      </form>
    </section>
  )
}

function ChatVisit(): ReactElement {
  const [chat, setChat] = useState(false)
  const [told, setTold] = useState<unknown[]>([])
  const handleRequest = (...given: unknown[]) => {
    if (breaks !== undefined) throw new Error('The chat is closed.')
    setTold(given)
    setChat(true)
  }
  return (
    <main style={{ paddingBlockStart: '12rem', textAlign: 'center' }}>
      <PermissionGate
        onGranted={() => {}}
        assistance={{ onRequest: handleRequest }}
        {...(locale && { locale, messages: {} })}
      >
        <button type="button">Start Video</button>
      </PermissionGate>
      {chat && <p>The chat was asked for with {told.length} arguments</p>}
      {chat && <Chat />}
    </main>
  )
}

render(<ChatVisit />)
