import { tellOnce } from './tellOnce'

/**
 * Tells the developer on the console about a mistake that the gate can live with: each message once for as long as the
 * page lives, and none in production.
 */
export function warn(message: string): void {
  if (process.env.NODE_ENV !== 'production') tellOnce('warn', `[precall] ${message}`)
}
