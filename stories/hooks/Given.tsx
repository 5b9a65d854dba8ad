import type { PermissionGateState } from '@precall/react'
import type { FC } from 'react'

/** Never rendered. Its props are what the hook returns, so that Storybook shows their docs next to those of the options. */
export const Given: FC<PermissionGateState> = () => null
