import { peerIds, type Role } from './peerIds'
import type { Way } from './way'

/** A visit that is only practised: two pages meet that name the same one, and no server is told how far they are. */
export function practice(visit: string, role: Role): Way {
  const { own: id, other } = peerIds(visit, role)
  const { origin } = location
  return {
    isOpenFromTheStart: true,
    find: () => Promise.resolve({ signalling: { url: `${origin}/practice`, id, other } }),
    isOver: () => false,
  }
}
