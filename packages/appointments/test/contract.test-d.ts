import type { AppointmentClient, PermissionOutcome } from '../src'
import type { components } from './contract'

type Schemas = components['schemas']

/** Compiles only if what the client says, and what it hears, is what openapi.json has. */
export const room = (heard: Schemas['Room']): Awaited<ReturnType<AppointmentClient['room']>> => heard
export const update = (said: PermissionOutcome): Schemas['PermissionUpdate'] => said as Writable<PermissionOutcome>

type Writable<Value> = Value extends object ? { -readonly [Key in keyof Value]: Writable<Value[Key]> } : Value
