import { z } from '@hono/zod-openapi'
import { time } from './words'

const peerId = z.string().regex(/^[A-Za-z0-9-]{1,64}$/)

export const room = z
  .strictObject({
    token: z
      .string()
      .openapi({ description: 'Opens one signalling connection, as this participant of this appointment.' }),
    expiresAt: time.openapi({
      description: 'The token opens nothing after this. The connection that it opened stays.',
    }),
    signalling: z.strictObject({
      url: z.url().openapi({ description: 'The PeerJS server of this room.', example: 'http://localhost:5173/peer' }),
      id: peerId.openapi({ description: 'The id of this participant there.' }),
      other: peerId.openapi({ description: 'The id of the other participant there.' }),
    }),
  })
  .openapi('Room', { description: 'What starts the call.' })
export type Room = z.infer<typeof room>
