'use client'
import type { DialogPartProps } from '../root/GateDialog'
import type { Part } from '../root/element/usePart'
import { lazyDialog } from './lazyPart'

/** The dialog before the browser's prompt. It says what the browser will ask for, and why. Shown in phase `explaining`. */
export const GateExplainer: Part<DialogPartProps> = lazyDialog('explainer')
