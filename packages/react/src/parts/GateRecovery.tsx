'use client'
import type { DialogPartProps } from '../root/GateDialog'
import type { Part } from '../root/element/usePart'
import { lazyDialog } from './lazyPart'

/** The dialog that says what is blocked, and how to fix it. Shown in phase `blocked`. */
export const GateRecovery: Part<DialogPartProps> = lazyDialog('recovery')
