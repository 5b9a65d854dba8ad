/**
 * For an app that is bundled into one file: the gate without `import()`, which would bring every language there. Everything
 * else is in `@precall/react`.
 */
export * as Gate from './static/parts'
export type { StaticGateProps } from './static/PermissionGate'
export { PermissionGate } from './static/PermissionGate'
export type { StaticRootProps } from './static/GateRoot'
