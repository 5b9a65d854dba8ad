'use client'
import type { Part } from '../root/usePart'
import { lazyPart } from './lazyPart'

/** The text below the title: that of the dialog around it, in place of its own, or of the screen of this phase. */
export const GateDescription: Part = lazyPart('Description')
