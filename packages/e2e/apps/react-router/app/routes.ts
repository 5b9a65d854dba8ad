import { index, route, type RouteConfig } from '@react-router/dev/routes'

export default [
  index('routes/visit.tsx'),
  route('call', 'routes/call.tsx'),
  route('appointments', 'routes/appointments.tsx'),
] satisfies RouteConfig
