import { sql } from 'drizzle-orm'
import { bigint, boolean, index, integer, json, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'
import type { Participant, Progress } from '../contract/clinic'
import type { PermissionRecord, PermissionUpdate } from '../contract/permissionUpdate'
import type { Role } from '../contract/words'

const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' })

export const clinics = pgTable('clinics', {
  id: text('id').primaryKey(),
  secretHash: text('secret_hash').notNull().unique(),
  /** The number of its last event. A transaction that adds one holds this row until it ends: the numbers are in the order of commits. */
  lastEvent: bigint('last_event', { mode: 'number' }).notNull().default(0),
})

export const appointments = pgTable(
  'appointments',
  {
    id: text('id').primaryKey(),
    clinicId: text('clinic_id')
      .notNull()
      .references(() => clinics.id),
    startsAt: moment('starts_at').notNull(),
    endsAt: moment('ends_at').notNull(),
    endedAt: moment('ended_at'),
    /** Makes the ids of its participants in the signalling, which no one else can guess. */
    roomKey: text('room_key').notNull(),
    /** The server process whose signalling holds its room. */
    processId: text('process_id'),
    /** When everything about it is deleted: 24 hours after its end. */
    deleteAt: moment('delete_at').notNull(),
  },
  (table) => [
    index('appointments_of_a_day').on(table.clinicId, table.startsAt),
    index('appointments_to_delete').on(table.deleteAt),
  ],
)

/** What PermissionUpdate says about single devices. */
type Devices = Pick<PermissionUpdate, 'camera' | 'microphone'>

export const participants = pgTable(
  'participants',
  {
    appointmentId: ofAppointment(),
    role: text('role').$type<Role>().notNull(),
    secretHash: text('secret_hash').notNull().unique(),
    progress: text('progress').$type<Progress>().notNull().default('expected'),
    since: moment('since').notNull(),
    /** From the first connection to the signalling until they hang up. */
    inCall: boolean('in_call').notNull().default(false),
    /** Whether there is a connection to the signalling, as far as is known. */
    isConnected: boolean('is_connected').notNull().default(false),
    record: jsonb('record').$type<PermissionRecord>(),
    devices: jsonb('devices').$type<Devices & Pick<Participant, 'causes'>>(),
    shared: jsonb('shared').$type<NonNullable<Participant['shared']>>(),
    reports: integer('reports').notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.appointmentId, table.role] }),
    index('participants_connected')
      .on(table.appointmentId)
      .where(sql`${table.isConnected}`),
  ],
)

/** The highest number that each load of a page has sent. */
export const pages = pgTable(
  'pages',
  {
    appointmentId: ofAppointment(),
    role: text('role').$type<Role>().notNull(),
    page: text('page').notNull(),
    number: integer('number').notNull(),
  },
  (table) => [primaryKey({ columns: [table.appointmentId, table.role, table.page] })],
)

/** What was answered under each Idempotency-Key. */
export const answers = pgTable(
  'answers',
  {
    appointmentId: ofAppointment(),
    role: text('role').$type<Role>().notNull(),
    key: text('key').notNull(),
    /** SHA-256 of the request, to notice a key that is used for another. */
    requestHash: text('request_hash').notNull(),
    /** Not `jsonb`, which would change the order of its members. */
    answer: json('answer').$type<PermissionRecord | null>(),
  },
  (table) => [primaryKey({ columns: [table.appointmentId, table.role, table.key] })],
)

export const reports = pgTable(
  'reports',
  {
    appointmentId: ofAppointment(),
    role: text('role').$type<Role>().notNull(),
    /** Counts the reports of one participant. */
    number: integer('number').notNull(),
    receivedAt: moment('received_at').notNull(),
    report: jsonb('report').$type<Record<string, unknown>>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.appointmentId, table.role, table.number] })],
)

/** What changed, in the order in which it was committed. */
export const events = pgTable(
  'events',
  {
    clinicId: text('clinic_id')
      .notNull()
      .references(() => clinics.id),
    number: bigint('number', { mode: 'number' }).notNull(),
    appointmentId: text('appointment_id').notNull(),
    /** The ClinicEvent, as it is sent. */
    data: text('data').notNull(),
    /** When it is deleted, if that is not with its appointment. */
    deleteAt: moment('delete_at'),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.number] }),
    index('events_of_an_appointment').on(table.appointmentId),
    index('events_to_delete').on(table.deleteAt),
  ],
)

/** The server processes that are alive, and where the signalling of each is. */
export const processes = pgTable('processes', {
  id: text('id').primaryKey(),
  signallingUrl: text('signalling_url').notNull(),
  seenAt: moment('seen_at').notNull(),
})

/** The tokens that have opened a connection, until they expire. */
export const usedTokens = pgTable(
  'used_tokens',
  { id: text('id').primaryKey(), expiresAt: moment('expires_at').notNull() },
  (table) => [index('used_tokens_to_delete').on(table.expiresAt)],
)

/** What the tokens are signed with. All processes share it. */
export const keys = pgTable('keys', { id: text('id').primaryKey(), secret: text('secret').notNull() })

function ofAppointment() {
  return text('appointment_id')
    .notNull()
    .references(() => appointments.id, { onDelete: 'cascade' })
}
