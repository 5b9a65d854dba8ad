import type { SourceMap } from 'magic-string'

/** The code as it may run without `process`, or undefined if it is that already. */
export function withoutProcess(code: string): { readonly code: string; readonly map: SourceMap } | undefined
