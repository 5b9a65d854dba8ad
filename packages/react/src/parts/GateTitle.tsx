'use client'
import type { Part } from '../root/element/usePart'
import { lazyPart } from './lazyPart'

/**
 * What a screen is called. It replaces the title of the dialog around it, and the text below, which `Gate.Description` has. Anywhere else it is the title of the explainer or the
 * recovery, while that phase lasts. An `h2` that can be given the focus.
 */
export const GateTitle: Part = lazyPart('Title')
