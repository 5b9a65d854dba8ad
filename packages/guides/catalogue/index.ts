// For the gallery and the tests: no part of what is published.
export { coverage } from './coverage'
export type { Coverage, NamedLabel, Naming } from './coverage'
export { everyGuide, library } from './library'
export { specimens } from './specimens'
export type { Specimen } from './specimens'
export { appNames, browserNames } from '../src/speak/names'
export type { Guide } from '../src/guide'
export type { Family } from '../src/words'
