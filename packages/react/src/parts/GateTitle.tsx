'use client'
import type { Part } from '../root/usePart'
import { lazyPart } from './lazyPart'

/**
 * What a screen is called: that of the dialog around it, in place of its own, and anywhere else that of the explainer or of the recovery
 * while its phase is on. An `h2`, which may be given the focus.
 */
export const GateTitle: Part = lazyPart('Title')
