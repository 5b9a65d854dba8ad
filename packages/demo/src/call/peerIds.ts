export type Role = 'patient' | 'clinician'

/** How the two sides of one visit are known to the signalling server, which takes letters and digits only. */
export function peerIds(visit: string, role: Role): { readonly own: string; readonly other: string } {
  const bytes = new TextEncoder().encode(visit).slice(0, 100)
  const room = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  const other = role === 'patient' ? 'clinician' : 'patient'
  return { own: `visit-${room}-${role}`, other: `visit-${room}-${other}` }
}
