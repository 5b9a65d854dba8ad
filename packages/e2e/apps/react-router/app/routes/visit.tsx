import { PermissionGate } from '@precall/react'
import { Link, useNavigate, useOutletContext } from 'react-router'
import type { Room } from '../root'

declare const call: { join(stream: MediaStream, signal: AbortSignal): Promise<void> }

/** The first snippet of the README, in which the call is a page of its own. */
export default function Visit() {
  const { setStream } = useOutletContext<Room>()
  const navigate = useNavigate()

  return (
    <>
      <h1 className="text-2xl font-bold">Your appointment</h1>
      <main>
        <PermissionGate
          onGranted={async ({ stream, signal }) => {
            await call.join(stream, signal)
            setStream(stream)
            await navigate('/call')
          }}
          assistance={{ href: 'https://clinic.example/help' }}
        >
          <button type="button" className="rounded-full bg-blue-700 px-5 py-2.5 text-white">
            Start Video
          </button>
        </PermissionGate>
      </main>
      <Link to="/appointments" className="text-blue-700 underline dark:text-blue-400">
        All appointments
      </Link>
    </>
  )
}
