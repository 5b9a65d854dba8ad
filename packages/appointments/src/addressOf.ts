import { isLike } from './isLike'

/** The address of the appointment, or an error that says what is wrong with the options. */
export function addressOf(baseUrl: string, appointmentId: string): string {
  const base = parse(baseUrl)
  const start = base && base.origin + base.pathname
  if (!start || start !== base.href || !/^https?:/.test(start)) {
    throw new TypeError(
      process.env.NODE_ENV === 'production'
        ? '[precall] appointment: baseUrl'
        : 'createAppointmentClient: `baseUrl` has to be an address of http or https, without a name, a password, ? or #. ' +
            'Requests go to {baseUrl}/appointments/…: write https://clinic.example/api, or /api.',
    )
  }
  if (!isLike(/^[^./\s][^/\s]*$/, appointmentId)) {
    throw new TypeError(
      process.env.NODE_ENV === 'production'
        ? '[precall] appointment: appointmentId'
        : 'createAppointmentClient: `appointmentId` has to be the id of the appointment. It stands in the address of each request.',
    )
  }
  // Whole, because the address of the page may change: a relative one would then lead elsewhere.
  return `${start.replace(/\/+$/, '')}/appointments/${encodeURIComponent(appointmentId)}/`
}

function parse(baseUrl: string): URL | undefined {
  try {
    // On a server there is no page to complete an address with, and nothing is sent.
    return baseUrl
      ? new URL(baseUrl, typeof document === 'undefined' ? 'http://localhost' : document.baseURI)
      : undefined
  } catch {
    return undefined
  }
}
