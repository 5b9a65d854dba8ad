import { OpenAPIHono } from '@hono/zod-openapi'
import { reportComponents } from './report'
import { routes } from './routes'
import { sharedEvents } from './sharedEvents'

/** The OpenAPI document of the server: packages/appointments/openapi.json, and what `/openapi.json` answers. */
export function openApiDocument() {
  const { openAPIRegistry: registry, getOpenAPI31Document } = new OpenAPIHono()
  for (const route of routes) registry.registerPath(route)
  for (const [name, schema] of Object.entries({ ...reportComponents, SharedEvents: sharedEvents })) {
    registry.registerComponent('schemas', name, schema)
  }
  const description = 'The secret in the fragment of the link. Without it each address answers 404.'
  registry.registerComponent('securitySchemes', 'participant', { type: 'http', scheme: 'bearer', description })
  registry.registerComponent('securitySchemes', 'clinic', {
    type: 'http',
    scheme: 'bearer',
    description: 'The secret of the clinic. Without it each address answers 404.',
  })
  return getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Precall appointments',
      version: '1',
      description:
        'How far each participant of an appointment has come on their way into its video room. A permission is what the client claims; who claims it, and in which appointment, is what the server knows.',
      license: { name: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: [
      { name: 'Participant', description: 'What the page of a patient or a clinician sends.' },
      { name: 'Clinic', description: 'What the person who helps sees.' },
      { name: 'Operation' },
    ],
  })
}
