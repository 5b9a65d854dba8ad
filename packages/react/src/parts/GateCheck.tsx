'use client'
import type { DialogPartProps } from '../root/GateDialog'
import type { Part } from '../root/element/usePart'
import { lazyDialog } from './lazyPart'

/** The dialog in which people see and hear themselves before they join. Shown in phase `checking`. */
export const GateCheck: Part<DialogPartProps> = lazyDialog('check')
