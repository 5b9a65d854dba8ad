import type { LateParts } from './createTroubleshooting'

export const lateParts: LateParts = {
  call: () => import('./lateCall'),
  report: () => import('./lateReport'),
}
