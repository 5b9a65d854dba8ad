import { on } from '@precall/screens'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { type ReactElement, type ReactNode, useState } from 'react'
import { createPortal } from 'react-dom'
import { expect, userEvent, waitFor } from 'storybook/test'
import { GateInOwnDialogs } from './GateInOwnDialogs'

/** Dialogs that are not in the page itself. */
const meta = {
  title: 'Own dialogs/In another place',
  component: GateInOwnDialogs,
  tags: ['!autodocs'],
  parameters: { situation: on('chrome-macos'), controls: { disable: true } },
} satisfies Meta<typeof GateInOwnDialogs>
export default meta

/** A frame of the page, such as the preview of a page builder. The focus goes there, and Escape is heard there. */
export const InAFrame: StoryObj<typeof meta> = {
  // It has no style sheet.
  parameters: { tells: /touch its edge/ },
  args: {
    render: (props) => (
      <Framed>
        <article {...props} />
      </Framed>
    ),
  },
  render: (props) => (
    <main className="workshop-bench">
      <GateInOwnDialogs {...props} />
    </main>
  ),
  async play({ canvas }) {
    const startVideo = canvas.getByRole('button', { name: 'Start Video' })
    await userEvent.click(startVideo)
    const frame = await canvas.findByTitle<HTMLIFrameElement>('A page of its own')
    const inside = frame.contentDocument!
    await waitFor(() => expect(inside.activeElement).toHaveTextContent('Allow Camera and Mic Access'))
    const { KeyboardEvent } = inside.defaultView as unknown as typeof globalThis
    inside.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    await waitFor(() => expect(startVideo).toHaveAttribute('data-phase', 'idle'))
    await expect(startVideo).toHaveFocus()
  },
}

function Framed({ children }: { readonly children: ReactNode }): ReactElement {
  const [frame, setFrame] = useState<HTMLIFrameElement | null>(null)
  const body = frame?.contentDocument?.body
  return (
    <>
      <iframe ref={setFrame} title="A page of its own" className="workshop-frame" />
      {body && createPortal(children, body)}
    </>
  )
}
