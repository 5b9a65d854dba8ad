import type { ReactElement } from 'react'
import { useEffect, useRef, useState } from 'react'
import { once } from '../guides/once'
import { useGate } from '../root/GateContext'
import { useAnnouncement } from '../screens/layout/Announcements'
import { useText } from '../screens/layout/useText'
import { isFocusLostAt } from '../screens/modal/focusPlaces'
import { sayVerdict } from './sayVerdict'
import type { TestBench } from './testBench'

/**
 * The test call: what comes out at the far end, how far it is, and one sentence about what was found.
 *
 * @param replacesPressed whether it stands where a button was that the person pressed
 */
export function TestCall({
  bench,
  replacesPressed,
}: {
  readonly bench: TestBench
  readonly replacesPressed: boolean
}): ReactElement {
  const scope = useGate()
  const text = useText()
  const { say } = text
  const words = text.words.troubleshooter.call
  const phase = bench.phase()
  const { transport = 'inPage', done } = bench.progress()
  const isOn = bench.isOn()
  const verdict = bench.verdict()
  const found = phase === 'over' && verdict ? sayVerdict(verdict, text) : phase === 'noDevices' && say(words.noDevices)
  // The browser asks nothing where the gate has the devices on.
  const asking = phase === 'asking' && !scope.gate.getGrant() && say(words.asking)
  const running = phase === 'running' && say(words.running[transport])
  // What was said before the person left this step is no news when they come back.
  const [old, setOld] = useState(found)
  if (isOn && old) setOld(false)
  useAnnouncement(asking || running || (!old && found))
  const button = useRef<HTMLButtonElement>(null)
  const wasOn = useRef(replacesPressed ? undefined : isOn)
  useEffect(() => {
    // What was pressed has gone, or Cancel, or Try again: this is in its place.
    if (wasOn.current !== isOn && isFocusLostAt(button.current)) button.current?.focus()
    wasOn.current = isOn
  }, [isOn])
  return (
    <div className="precall-call">
      {isOn && (
        <>
          <Far stream={bench.far()} name={say(words.picture)} />
          <progress className="precall-elapsed" max={1} value={done} aria-label={say(words.progress)} />
          <p className="precall-note">{asking || running || say(text.words.report.loading)}</p>
        </>
      )}
      {found && <p data-state={verdict?.kind === 'works' ? 'ok' : undefined}>{found}</p>}
      <button
        type="button"
        className="precall-button"
        data-kind={isOn || phase === 'over' || phase === 'noDevices' ? 'secondary' : 'primary'}
        ref={button}
        // Two presses of one button: the second half of a double click would undo the first.
        onClick={once(() => (isOn ? bench.stop() : void bench.start(scope)))}
      >
        {say(isOn ? text.words.buttons.cancel : words.start)}
      </button>
    </div>
  )
}

/** The far end, seen and heard. */
function Far({
  stream,
  name,
}: {
  readonly stream: MediaStream | undefined
  readonly name: string
}): ReactElement | null {
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    const { current } = video
    if (!current) return undefined
    current.srcObject = stream ?? null
    // A browser may keep it from playing by itself: the verdict is there nevertheless.
    if (stream) Promise.resolve(current.play()).catch(() => {})
    return () => {
      current.srcObject = null
    }
  }, [stream])
  return (
    <div className="precall-preview">
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- a person's own voice, as they speak */}
      <video ref={video} autoPlay playsInline aria-label={name} />
    </div>
  )
}
