'use client'
import type { Part } from '../root/element/usePart'
import { lazyPart } from './lazyPart'

/**
 * A message that needs no answer: the browser’s prompt was closed, the page was reloaded, joining failed, the call runs without a device,
 * or a device has stopped during the call.
 */
export const GateNotice: Part = lazyPart('Notice')
