import { reportSchema } from '@precall/core/report'

/**
 * The report and its events as components of the document: the schema of `@precall/core/report`, whose `$defs` an OpenAPI document
 * keeps among its components.
 */
export const reportComponents: Readonly<Record<string, object>> = componentsOf(reportSchema)

/** The largest report that is taken, in bytes. */
export const largestReport = 32 * 1024

interface Written {
  readonly $defs: Readonly<Record<string, object>>
  readonly properties: Readonly<Record<string, object>> & {
    readonly log: { readonly items: object }
    readonly browser: object
    readonly system: object
  }
}

function componentsOf(schema: Readonly<Record<string, unknown>>) {
  const { $schema: _, $defs, properties, ...rest } = schema as unknown as Written & { readonly $schema: string }
  const { log, browser, system } = properties
  const components = {
    Report: {
      ...rest,
      properties: {
        ...properties,
        log: { ...log, items: { $ref: '#/components/schemas/Report.event' } },
      },
    },
    'Report.event': { description: 'What happened, in words from short lists.', ...log.items },
    'Report.browser': browser,
    'Report.system': system,
    ...Object.fromEntries(Object.entries($defs).map(([name, definition]) => [`Report.${name}`, definition])),
  }
  return JSON.parse(JSON.stringify(components).replaceAll('"#/$defs/', '"#/components/schemas/Report.')) as Record<
    string,
    object
  >
}
