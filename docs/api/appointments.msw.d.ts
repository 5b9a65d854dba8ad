// Made by `npm run api` of what @precall/appointments/msw offers.
import { HttpHandler } from 'msw'

export { AppointmentHandlersOptions, ServerMood, appointmentHandlers }

/** Handlers of MSW for the requests of an appointment's client: a server with one appointment, whose room opens once `granted` is recorded. */
declare function appointmentHandlers({ baseUrl, mood }?: AppointmentHandlersOptions): HttpHandler[]

interface AppointmentHandlersOptions {
  /** As the client has it. Default: any. */
  readonly baseUrl?: string
  /** Read at each request. Default: `answering`. */
  mood?(): ServerMood
}

/** How the simulated server behaves: each request is answered, late, refused with 404, asked to come back, or lost. */
type ServerMood = 'answering' | 'slow' | 'refusing' | 'busy' | 'gone'
