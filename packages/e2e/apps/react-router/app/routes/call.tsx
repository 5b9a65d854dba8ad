import { useNavigate, useOutletContext } from 'react-router'
import type { Room } from '../root'

export default function Call() {
  const { stream, setStream } = useOutletContext<Room>()
  const navigate = useNavigate()

  return (
    <>
      <h1 className="text-2xl font-bold">You are in the call</h1>
      <video
        ref={(video) => {
          if (video) video.srcObject = stream ?? null
        }}
        aria-label="You"
        autoPlay
        muted
        playsInline
      />
      <button
        type="button"
        onClick={() => {
          stream?.getTracks().forEach((track) => track.stop())
          setStream(undefined)
          void navigate('/')
        }}
      >
        Hang up
      </button>
    </>
  )
}
