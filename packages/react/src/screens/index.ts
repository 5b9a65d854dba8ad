/** Everything a person sees after a press. This is the one part of the package that is loaded late: parts/GateRoot.tsx */
export * as guides from '@precall/guides'
export * from './screens'
