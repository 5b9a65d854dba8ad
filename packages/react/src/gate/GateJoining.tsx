'use client'
import { laterScreen } from './laterScreen'
import type { Part } from './usePart'

/** What is on while the promise of `onGranted` is pending. × and Cancel take the stream back and stop it. */
export const GateJoining: Part = laterScreen('Joining')
