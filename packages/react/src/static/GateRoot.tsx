'use client'
import type { LabelTable } from '@precall/guides/static'
import { staticGuides } from '@precall/guides/static'
import type { ReactElement } from 'react'
import { useState } from 'react'
import type { GateRootProps } from '../root/Root'
import { Root } from '../root/Root'
import * as screens from '../screens/screens'

/** The props of `Gate.Root`, and the languages that are in the bundle. */
export interface StaticRootProps extends GateRootProps {
  /**
   * The names of buttons in other languages than English, from `@precall/guides/labels`. A person whose browser is in none
   * of them reads the English names, and where each button is. Read once.
   */
  readonly labels?: readonly LabelTable[] | undefined
}

/** `Gate.Root`, with everything in it: nothing is loaded later. */
export function GateRoot({ labels, ...props }: StaticRootProps): ReactElement {
  const [source] = useState(() => ({ ...screens, guides: staticGuides(labels) }))
  return <Root {...props} source={source} />
}
