'use client'
import { laterScreen } from './lazyPart'
import type { Part } from '../root/usePart'

/** Shown while the promise of `onGranted` is pending. × and Cancel take the stream back and stop it. */
export const GateJoining: Part = laterScreen('Joining')
