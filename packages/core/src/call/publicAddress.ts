import type { Course } from './course'
import type { Connection } from './line'
import { close } from './line'

/** How long to look: servers that answer do within a second. */
const patience = 5000

/**
 * Whether a server outside sees the page from an address that the page does not have itself. Connects to no one, sends nothing,
 * and keeps nothing of what it sees. Looks no longer than until `isOver`.
 */
export async function findPublicAddress(
  Connection: Connection,
  iceServers: readonly RTCIceServer[],
  course: Course,
  isOver: () => boolean,
): Promise<boolean> {
  let connection: RTCPeerConnection | undefined
  let isFound = false
  try {
    const opened = new Connection({ iceServers: [...iceServers] })
    connection = opened
    opened.onicecandidate = ({ candidate }) => {
      // Firefox before 68 has only the line: https://caniuse.com/mdn-api_rtcicecandidate_type
      if (candidate && (candidate.type ?? / typ (\w+)/.exec(candidate.candidate)?.[1]) === 'srflx') isFound = true
    }
    opened.createDataChannel('')
    await course.ask(async () => opened.setLocalDescription(await opened.createOffer()))
    // A hidden tab sleeps longer than it is told to, so the clock counts.
    const until = course.now() + patience
    while (course.now() < until && !isFound && !isOver() && !course.stopped()) {
      if (opened.iceGatheringState === 'complete') break
      await course.sleep(100)
    }
  } catch {
    // A browser that does not take the servers: `testCall` says so.
  } finally {
    if (connection) close(connection)
  }
  return isFound
}
