/** What a page shares of its way into the call, in the words of a report. It is in the document by this name. */
export const sharedEvents = {
  type: 'object' as const,
  additionalProperties: false,
  required: ['events', 'browser', 'system'] as string[],
  properties: {
    browser: { $ref: '#/components/schemas/Report.browser' },
    system: { $ref: '#/components/schemas/Report.system' },
    events: { type: 'array' as const, minItems: 1, maxItems: 50, items: { $ref: '#/components/schemas/Report.event' } },
  },
}

type Reported = Record<string, unknown>

export interface SharedEvents {
  readonly browser: Reported
  readonly system: Reported
  readonly events: readonly Reported[]
}
