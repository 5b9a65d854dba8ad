'use client'
import type { GateActionsProps } from '../root/actionProps'
import type { Part } from '../root/usePart'
import { lazyPart } from './lazyPart'

/**
 * What can be pressed, the one to press first; and Get Assistance: what is in the foot of the dialog around it, in its place, or of
 * the screen of this phase. What came of the last press is said next to it.
 */
export const GateActions: Part<GateActionsProps> = lazyPart('Actions')
