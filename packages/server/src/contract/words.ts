import type { Device, Obstacle, Permission } from '@precall/core'
import { z } from '@hono/zod-openapi'

/** Words that several requests and answers share. Those of the gate are held against its types. */

/** `{appointment-id}` of every path: the app's own, or ours. On its own it opens nothing. */
export const appointmentId = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/)
  .openapi({
    description: 'The appointment. It is no secret, and opens nothing by itself.',
    example: 'b4Jk0Zr7Qm2XyT1a',
  })

export const time = z.iso.datetime({ precision: 3 }).openapi({ description: 'In UTC, with milliseconds.' })

/** Whose link it is. */
export const role = z.enum(['patient', 'clinician']).openapi('Role')
export type Role = z.infer<typeof role>

export const permission = z.enum(['granted', 'denied', 'prompt', 'unknown'] satisfies Permission[])

/** What keeps a device from working although no one refused it: the obstacles of the gate, without a refusal. */
export const cause = z
  .enum(['dismissed', 'missing', 'busy', 'failed', 'overconstrained', 'unsupported', 'ended'] satisfies Exclude<
    Obstacle['kind'],
    'denied'
  >[])
  .openapi('Cause', { description: 'What keeps a device from working although no one refused it.' })

export const device = z.enum(['camera', 'microphone'] satisfies Device[])
