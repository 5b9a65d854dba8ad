'use client'
import type { GateActionsProps } from '../root/recovery/GateActionsProps'
import type { Part } from '../root/element/usePart'
import { lazyPart } from './lazyPart'

/**
 * What can be pressed, the one to press first; Get Assistance; and what came of the last press. It replaces those in the foot of
 * the dialog around it. Anywhere else they are those of the screen of this phase.
 */
export const GateActions: Part<GateActionsProps> = lazyPart('Actions')
