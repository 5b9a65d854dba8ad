import { schema } from './reportSchema'

/** As much of JSON Schema as the one of a report uses. */
interface Schema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly type?: 'array' | 'boolean' | 'integer' | 'number' | 'object' | 'string'
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly items?: Schema
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
}

const whole: Schema = schema

/**
 * A copy of `value` with nothing in it but what the schema of a report names: the rest is left out, each as small a part as can
 * be. Undefined where nothing of it may stay. Never throws, whatever `value` is.
 */
export function allowed(value: unknown, part: Schema = whole): unknown {
  try {
    return copy(value, part)
  } catch {
    return undefined
  }
}

function copy(value: unknown, schema: Schema): unknown {
  if (schema.$ref) return allowed(value, whole.$defs?.[schema.$ref.replace('#/$defs/', '')] ?? {})
  if (schema.anyOf) {
    for (const each of schema.anyOf) {
      const kept = allowed(value, each)
      if (kept !== undefined) return kept
    }
    return undefined
  }
  if (schema.enum) return schema.enum.find((each) => each === value)
  if ('const' in schema) return value === schema.const ? value : undefined
  switch (schema.type) {
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined
    case 'integer':
    case 'number':
      return copyNumber(value, schema)
    case 'string':
      return typeof value === 'string' && new RegExp(schema.pattern ?? '^$').test(value) ? value : undefined
    case 'array':
      return copyArray(value, schema)
    case 'object':
      return copyObject(value, schema)
    case undefined:
      return undefined
    default:
      return schema.type satisfies never
  }
}

function copyNumber(value: unknown, { type, minimum = 0, maximum = 0 }: Schema): number | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined
  const near = Math.min(Math.max(value, minimum), maximum)
  return type === 'integer' ? Math.round(near) : near
}

/** The last ones, where there are too many. */
function copyArray(value: unknown, { items, minItems = 0, maxItems = 0 }: Schema): unknown[] | undefined {
  if (!Array.isArray(value) || !items) return undefined
  const last: readonly unknown[] = value.slice(-maxItems)
  const kept = Array.from(last, (each) => allowed(each, items)).filter((each) => each !== undefined)
  return kept.length >= minItems ? kept : undefined
}

function copyObject(value: unknown, { properties = {}, required = [] }: Schema): object | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const kept = Object.entries(properties)
    .map(([name, schema]) => [name, allowed(read(value, name), schema)] as const)
    .filter(([, each]) => each !== undefined)
  const names = kept.map(([name]) => name)
  return required.every((name) => names.includes(name)) ? Object.fromEntries(kept) : undefined
}

function read(value: object, name: string): unknown {
  try {
    return (value as Readonly<Record<string, unknown>>)[name]
  } catch {
    return undefined
  }
}
