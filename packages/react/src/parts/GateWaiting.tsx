'use client'
import { laterScreen } from './lazyPart'
import type { Part } from '../root/usePart'

/** What to do while the browser asks, or while a slow camera starts. Shown once a request takes long enough to be noticed. */
export const GateWaiting: Part = laterScreen('Waiting')
