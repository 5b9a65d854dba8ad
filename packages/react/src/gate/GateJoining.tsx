'use client'
import { laterScreen } from './laterScreen'
import type { Part } from './usePart'

/** Shown while the promise of `onGranted` is pending. × and Cancel take the stream back and stop it. */
export const GateJoining: Part = laterScreen('Joining')
