'use client'
import type { Part } from '../root/element/usePart'
import { lazyPart } from './lazyPart'

/**
 * The steps to fix what blocks the gate: general ones at first, and those for the person's own browser and system once they
 * are loaded. Shown in phase `blocked`, and as wide as the element around it.
 */
export const GateGuide: Part = lazyPart('Guide')
