// A bundler replaces `process.env.NODE_ENV` by a constant. A page without one has no `process`, and would stop at the first.
import MagicString from 'magic-string'

// In this order bundlers still see that what only developers need can never run, and leave it out.
const guarded = {
  '!==': "(typeof process !== 'undefined' && process.env.NODE_ENV !== 'production')",
  '===': "(typeof process === 'undefined' || process.env.NODE_ENV === 'production')",
}

/** The code as it may run without `process`, which is then taken for production; and a map back. */
export function withoutProcess(code) {
  const left = new MagicString(code)
  left.replaceAll(/\bprocess\.env\.NODE_ENV ([!=]==) 'production'/g, (_, operator) => guarded[operator])
  return left.hasChanged() ? { code: left.toString(), map: left.generateMap({ hires: 'boundary' }) } : undefined
}
