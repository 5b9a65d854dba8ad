'use client'
import * as mediaSource from '@precall/core/media'
import type { LabelTable } from '@precall/guides/static'
import { staticGuides } from '@precall/guides/static'
import type { ReactElement } from 'react'
import { useState } from 'react'
import * as checkSource from '../check/gateCheck'
import type { GateRootProps } from '../root/Root'
import { Root } from '../root/Root'
import * as screens from '../screens/screens'
import * as call from '../troubleshoot/lateCall'
import * as report from '../troubleshoot/lateReport'
import { opensWalk } from '../troubleshoot/walkOpener'

/** The props of `Gate.Root`, and the languages that are in the bundle. */
export type StaticRootProps = GateRootProps & Labels

/** The languages that are in the bundle. */
export interface Labels {
  /**
   * The names of buttons in languages other than English, from `@precall/guides/labels`. If a person's browser is in none of
   * them, the steps give the English name and say where the button is. Only the first value counts.
   */
  readonly labels?: readonly LabelTable[] | undefined
}

const troubleshooterSource = { openWalk: opensWalk({ call, report }) }

/** `Gate.Root`, with everything in it: nothing is loaded later. */
export function GateRoot({ labels, ...props }: StaticRootProps): ReactElement {
  const [source] = useState(() => ({
    ...screens,
    checkSource,
    mediaSource,
    troubleshooterSource,
    guides: staticGuides(labels),
  }))
  return <Root {...props} source={source} />
}
