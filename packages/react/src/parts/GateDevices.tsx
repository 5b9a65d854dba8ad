'use client'
import type { Part } from '../root/element/usePart'
import { lazyPart } from './lazyPart'

/** The state of each asked device, by a picture, a word and a border. Shown in the phases `explaining` and `blocked`. */
export const GateDevices: Part = lazyPart('Devices')
