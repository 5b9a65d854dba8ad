/** The reference server, for a process that has more to serve: the demo, and tests. */
export { openApiDocument } from './contract/document'
export { listen } from './listen'
export { openServer } from './openServer'
export type { AppointmentServer, ServerOptions } from './openServer'
export { setUpClinic, setUpSamples } from './setUpClinic'
export type { Links } from './setUpClinic'
export { openDatabase } from './store/openDatabase'
export type { Database } from './store/database'
