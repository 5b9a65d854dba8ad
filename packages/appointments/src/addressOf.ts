/** The address of the appointment, or an error that says what is wrong with the options. */
export function addressOf(baseUrl: string, appointmentId: string): (path: string) => string {
  // On a server there is no page to complete an address with.
  const page = typeof document === 'undefined' ? 'http://localhost/' : document.baseURI
  const base = parse(baseUrl, page)
  if (!base || !/^https?:$/.test(base.protocol) || base.username || base.password || base.search || base.hash) {
    throw new TypeError(
      process.env.NODE_ENV === 'production'
        ? '[precall] appointment: baseUrl'
        : 'createAppointmentClient: `baseUrl` has to be an address of http or https, without a name, a password, ? or #. ' +
            'Requests go to {baseUrl}/appointments/…: write https://clinic.example/api, or /api.',
    )
  }
  if (typeof appointmentId !== 'string' || !/^[^./\s][^/\s]*$/.test(appointmentId)) {
    throw new TypeError(
      process.env.NODE_ENV === 'production'
        ? '[precall] appointment: appointmentId'
        : 'createAppointmentClient: `appointmentId` has to be the id of the appointment. It stands in the address of each request.',
    )
  }
  const start = `${baseUrl.replace(/\/+$/, '')}/appointments/${encodeURIComponent(appointmentId)}`
  return (path) => `${start}/${path}`
}

function parse(baseUrl: string, page: string): URL | undefined {
  try {
    return baseUrl ? new URL(baseUrl, page) : undefined
  } catch {
    return undefined
  }
}
