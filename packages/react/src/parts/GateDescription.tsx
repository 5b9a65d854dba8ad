'use client'
import type { Part } from '../root/element/usePart'
import { lazyPart } from './lazyPart'

/** The text below the title. It replaces that of the dialog around it. Anywhere else it is that of the screen of this phase. */
export const GateDescription: Part = lazyPart('Description')
