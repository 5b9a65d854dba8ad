import { tellOnce } from './tellOnce'

/** Tells the developer, once and never in production, about a mistake that the gate can live with. */
export function warn(message: string): void {
  if (process.env.NODE_ENV !== 'production') tellOnce('warn', `[precall] ${message}`)
}
