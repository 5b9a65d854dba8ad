// For the gallery and the tests: no part of what is published.
export { coverage } from './coverage'
export type { Coverage, NamedLabel, Naming } from './coverage'
export { everyGuide, library } from './library'
