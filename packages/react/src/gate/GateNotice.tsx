'use client'
import { laterScreen } from './laterScreen'
import type { Part } from './usePart'

/**
 * Tells without asking for an answer: the browser’s prompt was closed, the page was loaded again, the call does without
 * a device, or one has stopped in the middle of it.
 */
export const GateNotice: Part = laterScreen('Notice')
