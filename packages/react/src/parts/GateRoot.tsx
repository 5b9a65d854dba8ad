'use client'
import type { ReactElement } from 'react'
import type { GateRootProps } from '../root/Root'
import { Root } from '../root/Root'

/**
 * The gate around its parts. Renders no element of its own.
 *
 * It listens to the browser while it is mounted. When it unmounts, the gate stops every stream that it still owns.
 */
export function GateRoot(props: GateRootProps): ReactElement {
  return <Root {...props} source={load} />
}

const load = () => import('../screens')
