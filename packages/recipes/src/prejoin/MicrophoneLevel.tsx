import { useEffect, useRef } from 'react'

/** How loud the microphone hears the person, from 0 to 1. */
export function MicrophoneLevel({ stream }: { stream: MediaStream }) {
  const meter = useRef<HTMLMeterElement>(null)

  useEffect(() => {
    const audio = new AudioContext()
    const analyser = audio.createAnalyser()
    audio.createMediaStreamSource(stream).connect(analyser)
    const samples = new Uint8Array(analyser.fftSize)
    let frame = 0
    const look = () => {
      analyser.getByteTimeDomainData(samples)
      // Silence is 128. The root, because that is how people hear: a quiet voice fills a third of the bars.
      show(meter.current, Math.sqrt((Math.max(128, ...samples) - 128) / 128))
      frame = requestAnimationFrame(look)
    }
    look()
    return () => {
      cancelAnimationFrame(frame)
      void audio.close()
    }
  }, [stream])

  return (
    <div className="prejoin-level">
      <b>Microphone</b>
      <meter ref={meter} aria-label="How loud you are" />
      <p>Say hello. The bars should move.</p>
    </div>
  )
}

function show(meter: HTMLMeterElement | null, level: number) {
  if (!meter) return
  meter.value = level
  meter.style.setProperty('--level', String(level))
}
