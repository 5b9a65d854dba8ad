import { z } from '@hono/zod-openapi'
import { cause, permission, time } from './words'

const deviceCode = z.enum(['camera_permission_required', 'microphone_permission_required'])

const order = z
  .strictObject({
    page: z
      .string()
      .regex(/^[A-Za-z0-9_-]{8,64}$/)
      .openapi({ description: 'Random, and the same for one load of the page.' }),
    number: z
      .int()
      .min(0)
      .max(2_000_000_000)
      .openapi({ description: 'Grows with every request of that page about the permission.' }),
  })
  .openapi('Order', {
    description:
      'Where this stands among the requests of one load of the page. What comes with a lower number than one that is recorded is refused as `out-of-order`. Without it the order is that of arrival.',
  })

/** What stands in every update, whatever it says. */
const shared = {
  camera: permission.optional().openapi({ description: 'Absent where the call does not ask for it.' }),
  microphone: permission.optional().openapi({ description: 'Absent where the call does not ask for it.' }),
  order: order.optional(),
}

const required = z
  .strictObject({
    permissions: z.literal('required'),
    codes: z.array(z.literal('waiting_permissions')).min(1).max(1),
    causes: z.strictObject({ camera: cause.optional(), microphone: cause.optional() }).optional().openapi({
      description: 'What keeps the person waiting, if it is not the refusal of a device that the call needs.',
    }),
    ...shared,
  })
  .openapi('PermissionRequired')

const blocked = z
  .strictObject({
    permissions: z.literal('blocked'),
    codes: z
      .array(deviceCode)
      .min(1)
      .max(2)
      .refine((codes) => new Set(codes).size === codes.length, 'Each code once.')
      .openapi({ uniqueItems: true }),
    ...shared,
  })
  .openapi('PermissionBlocked')

const granted = z
  .strictObject({ permissions: z.literal('granted'), codes: z.array(deviceCode).max(0), ...shared })
  .openapi('PermissionGranted')

/** What the client claims about the permission. Who claims it is what the server knows for certain. */
export const permissionUpdate = z
  .discriminatedUnion('permissions', [required, blocked, granted])
  .openapi('PermissionUpdate')
export type PermissionUpdate = z.infer<typeof permissionUpdate>

export type Order = z.infer<typeof order>

export const promptShown = z.strictObject({ order: order.optional() }).openapi('PromptShown')

export const permissionRecord = z
  .strictObject({
    permissions: z.enum(['required', 'blocked', 'granted']),
    codes: z.array(z.enum(['waiting_permissions', ...deviceCode.options])).max(2),
    recordedAt: time,
  })
  .openapi('PermissionRecord', { description: 'What the server has recorded.' })
export type PermissionRecord = z.infer<typeof permissionRecord>
