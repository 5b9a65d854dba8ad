const here = new URLSearchParams(location.search)

/** The appointment that this page is a link to. Without one, the visit is only practised. */
export const appointment = readAppointment()

/** Which visit is practised: two tabs meet if they name the same one. */
export const visit = here.get('visit') || 'demo'

/** Another page of the same visit. A machine without a camera needs the simulated browser there, too. */
export function addressOf(path: string): string {
  const there = new URLSearchParams()
  if (visit !== 'demo') there.set('visit', visit)
  if (here.get('browser') === 'simulated') there.set('browser', 'simulated')
  return there.size > 0 ? `${path}?${there}` : path
}

/** The secrets are in the fragment, which a browser sends to no server: the participant's, and behind it the clinic's, if the list led here. */
function readAppointment() {
  const id = here.get('appointment')
  const [secret = '', clinic] = location.hash.slice(1).split('&')
  return id === null ? undefined : { id, secret, clinic }
}
