/** Which visit this page belongs to: two tabs meet if they name the same one. */
export const visit = new URLSearchParams(location.search).get('visit') || 'demo'

/** Another page of the same visit. A machine without a camera needs the simulated browser there, too. */
export function addressOf(path: string): string {
  const here = new URLSearchParams(location.search)
  const there = new URLSearchParams()
  if (visit !== 'demo') there.set('visit', visit)
  if (here.get('browser') === 'simulated') there.set('browser', 'simulated')
  return there.size > 0 ? `${path}?${there}` : path
}
