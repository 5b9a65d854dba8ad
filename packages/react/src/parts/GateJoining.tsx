'use client'
import type { DialogPartProps } from '../root/GateDialog'
import type { Part } from '../root/element/usePart'
import { lazyPart } from './lazyPart'

/** Shown while the promise of `onGranted` is pending. × and Cancel take the stream back and stop it. */
export const GateJoining: Part<DialogPartProps> = lazyPart('Joining')
