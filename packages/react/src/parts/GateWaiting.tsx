'use client'
import type { Part } from '../root/element/usePart'
import { lazyPart } from './lazyPart'

/** What to do while the browser asks, or while a slow camera starts. Shown once a request takes long enough to be noticed. */
export const GateWaiting: Part = lazyPart('Waiting')
