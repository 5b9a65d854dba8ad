/** Bundlers replace this by a constant, and leave out what is for developers alone. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

const said = new Set<string>()

/** Tells the developer, once and never in production, about a mistake that the gate can live with. */
export function warn(message: string): void {
  if (process.env.NODE_ENV === 'production' || said.has(message)) return
  said.add(message)
  console.warn(`[precall] ${message}`)
}
