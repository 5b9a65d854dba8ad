'use client'
import { laterScreen } from './lazyPart'
import type { Part } from '../root/usePart'

/**
 * A message that needs no answer: the browser’s prompt was closed, the page was reloaded, the call runs without a device,
 * or a device has stopped during the call.
 */
export const GateNotice: Part = laterScreen('Notice')
