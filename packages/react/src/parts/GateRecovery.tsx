'use client'
import type { Part } from '../root/usePart'
import { lazyDialog } from './lazyPart'

/** The dialog that says what is blocked, and how to fix it. Shown in phase `blocked`. */
export const GateRecovery: Part = lazyDialog('recovery')
