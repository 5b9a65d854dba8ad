import type { Obstacle, Permission } from '@precall/core'
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

const isoTime = z.iso.datetime({ precision: 3 })
export const time = isoTime.openapi({
  description: 'In UTC, with milliseconds.',
  pattern: patternOf(isoTime),
  example: '2026-11-30T10:00:00.000Z',
})

const isoDay = z.iso.date()
export const day = isoDay.openapi({
  description: 'In UTC; today, if it is absent.',
  pattern: patternOf(isoDay),
  example: '2026-11-30',
})

/** Whose link it is. */
export const role = z.enum(['patient', 'clinician']).openapi('Role')
export type Role = z.infer<typeof role>

export const permission = z.enum(['granted', 'denied', 'prompt', 'unknown'] satisfies Permission[])

/** What keeps a device from working: the obstacles of the gate. */
export const cause = z
  .enum([
    'denied',
    'dismissed',
    'missing',
    'busy',
    'failed',
    'overconstrained',
    'unsupported',
    'ended',
  ] satisfies Obstacle['kind'][])
  .openapi('Cause', {
    description:
      'What keeps a device from working. `denied`: it was refused, and the call does not need it: one that it needs is in `codes`.',
  })

/** What is taken, for clients to read: the word `date-time` alone allows more. */
function patternOf(format: z.ZodISODateTime | z.ZodISODate): string {
  return format._zod.def.pattern!.source
}
