'use client'
import { laterScreen } from './laterScreen'
import type { Part } from './usePart'

/** Says that nothing is lost, after the browser’s prompt was closed without an answer or the page was loaded again. */
export const GateNotice: Part = laterScreen('Notice')
