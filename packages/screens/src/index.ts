export { type Changes, on, simulate, type Situation } from './situation'
