/** A test call. By itself, because only a person whose call does not work makes one. */
export { testCall } from './call/testCall'
export type { CallProgress, TestCallOptions } from './call/testCallOptions'
export type {
  CallFigures,
  CallNetwork,
  CallPath,
  CallVerdict,
  NotReached,
  TestedDevices,
  Transport,
  WeakPoint,
} from './call/verdict'
