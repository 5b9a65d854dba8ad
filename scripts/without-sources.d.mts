import type { SourceMap } from 'magic-string'

/** The code without `rows`, `source` and `checked`. `ast`: what the parser of Rolldown makes of it. */
export function withoutSources(code: string, ast: unknown): { readonly code: string; readonly map: SourceMap }
