// Compiled by `npm test -- --only types`, and never run: what the type of a report says, its schema says too, and nothing more.
import type { Report } from '../src/report/report'
import type { schema } from '../src/report/reportSchema'

type Whole = typeof schema

/** The type of what a schema takes. */
type Of<Schema> = Schema extends { readonly $ref: `#/$defs/${infer Name extends keyof Whole['$defs']}` }
  ? Of<Whole['$defs'][Name]>
  : Schema extends { readonly const: infer Value }
    ? Value
    : Schema extends { readonly enum: readonly (infer Value)[] }
      ? Value
      : Schema extends { readonly anyOf: readonly (infer Each)[] }
        ? OfEach<Each>
        : Schema extends { readonly type: 'array'; readonly minItems: 1; readonly items: infer Item }
          ? readonly [Of<Item>, ...Of<Item>[]]
          : Schema extends { readonly type: 'array'; readonly items: infer Item }
            ? readonly Of<Item>[]
            : Schema extends {
                  readonly type: 'object'
                  readonly additionalProperties: false
                  readonly properties: infer Properties
                }
              ? OfObject<Properties, Schema extends { readonly required: readonly (infer Name)[] } ? Name : never>
              : Schema extends { readonly type: 'boolean' }
                ? boolean
                : Schema extends { readonly type: 'integer' | 'number' }
                  ? number
                  : Schema extends { readonly type: 'string'; readonly pattern: string }
                    ? string
                    : never

type OfEach<Each> = Each extends unknown ? Of<Each> : never

type OfObject<Properties, Required> = {
  readonly [Name in keyof Properties as Name extends Required ? Name : never]: Of<Properties[Name]>
} & {
  readonly [Name in keyof Properties as Name extends Required ? never : Name]?: Of<Properties[Name]>
}

/** Compiles where a value of either is one of the other, in each part by itself, so that an error names the part. */
export const typeIsInSchema: {
  readonly [Name in keyof Report]-?: (value: NonNullable<Report[Name]>) => NonNullable<Of<Whole>[Name]>
} = {
  version: (value) => value,
  precall: (value) => value,
  at: (value) => value,
  origin: (value) => value,
  browser: (value) => value,
  system: (value) => value,
  mobile: (value) => value,
  embedded: (value) => value,
  inApp: (value) => value,
  framed: (value) => value,
  devices: (value) => value,
  listed: (value) => value,
  tried: (value) => value,
  testCall: (value) => value,
  log: (value) => value,
}

export const schemaIsInType = (value: Of<Whole>): Report => value

// @ts-expect-error: a step that the schema does not name.
export const wrong: Of<Whole>['tried'] = [{ step: 'prayed', result: 'worked' }]
