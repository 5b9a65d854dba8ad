'use client'
import '@precall/react/styles.layered.css'
import { Gate, type OpenGate } from '@precall/react'
import { type ReactNode, useRef } from 'react'
import { flushSync } from 'react-dom'

// For a call that replaces the button that starts it, in an app with Tailwind 4: the gate in its parts, in your theme.
// Change: `theme` (with shadcn/ui, to var(--primary), var(--popover) and so on), where Get Assistance leads, the button.
// In your style sheet, before the line that imports tailwindcss: @layer theme, base, precall, components, utilities;

interface VideoGateProps {
  /** The call. The gate stops its stream on `leave`, and when this goes away. */
  readonly children: (call: OpenGate) => ReactNode
}

const theme = [
  '[--precall-accent:var(--color-teal-700)] dark:[--precall-accent:var(--color-teal-300)]',
  '[--precall-on-accent:var(--color-white)] dark:[--precall-on-accent:var(--color-teal-950)]',
  '[--precall-surface:var(--color-white)] dark:[--precall-surface:var(--color-slate-900)]',
  '[--precall-text:var(--color-slate-900)] dark:[--precall-text:var(--color-slate-100)]',
  '[--precall-pointer:var(--color-orange-700)] dark:[--precall-pointer:var(--color-orange-300)]',
  '[--precall-scheme:light] dark:[--precall-scheme:dark]',
  '[--precall-radius:var(--radius-lg)]',
  '[--precall-font:var(--font-sans)]',
  '[--precall-size:var(--text-lg)]',
].join(' ')
const button = [
  'min-h-13 cursor-pointer rounded-lg px-6 text-lg font-semibold',
  'bg-(--precall-accent) text-(--precall-on-accent) hover:opacity-90',
  'focus-visible:outline-3 focus-visible:outline-offset-2 focus-visible:outline-(--precall-text)',
  'aria-busy:cursor-progress data-[phase=open]:hidden',
].join(' ')
const dialog = 'backdrop:backdrop-blur-sm motion-safe:transition-transform motion-safe:starting:translate-y-4'

/** @example <VideoGate>{({ stream, leave }) => <Call stream={stream} onLeave={leave} />}</VideoGate> */
export function VideoGate({ children }: VideoGateProps) {
  const trigger = useRef<HTMLElement>(null)

  return (
    <Gate.Root occasion="visit" assistance={{ href: 'https://clinic.example/help' }}>
      <div className={theme}>
        <Gate.Trigger ref={trigger} className={button}>
          <button type="button">Start Video</button>
        </Gate.Trigger>
        <Gate.Explainer className={dialog} />
        <Gate.Waiting />
        <Gate.Notice />
        <Gate.Recovery className={dialog} />
        <Gate.Open>
          {({ leave, ...open }) => (
            <section ref={takeFocus} tabIndex={-1} className="outline-none" aria-label="Your visit">
              {children({
                ...open,
                leave() {
                  // At once, because the button is hidden until then and cannot take the focus.
                  flushSync(leave)
                  trigger.current?.focus()
                },
              })}
            </section>
          )}
        </Gate.Open>
      </div>
    </Gate.Root>
  )
}

/** The pressed button is hidden now, so people who use a keyboard or a screen reader continue here. */
function takeFocus(section: HTMLElement | null) {
  section?.focus()
}
