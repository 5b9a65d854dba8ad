// A bundler replaces `process.env.NODE_ENV` by a constant. A page without one has no `process`, and would stop at the first.
import MagicString from 'magic-string'

// There is no `process` in the pages that a bundler makes either, but no mention of it: so a function that mentions one tells that there
// was no bundler. In this order bundlers see that what only developers need can never run, and leave it out.
const isRaw = '/* @__PURE__ */ /process/.test(() => process.env.NODE_ENV)'
const guarded = {
  '!==': `((typeof process !== 'undefined' || !${isRaw}) && process.env.NODE_ENV !== 'production')`,
  '===': `((typeof process === 'undefined' && ${isRaw}) || process.env.NODE_ENV === 'production')`,
}

/** The code as it may run without `process`, which is then taken for production; and a map back. */
export function withoutProcess(code) {
  const left = new MagicString(code)
  left.replaceAll(/\bprocess\.env\.NODE_ENV ([!=]==) 'production'/g, (_, operator) => guarded[operator])
  return left.hasChanged() ? { code: left.toString(), map: left.generateMap({ hires: 'boundary' }) } : undefined
}
