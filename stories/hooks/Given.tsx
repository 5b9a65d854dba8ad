import type { PermissionState } from '@precall/react'
import type { FC } from 'react'

/** Never rendered: its props are what the hook gives, so that their docs are shown beside those of its options. */
export const Given: FC<PermissionState> = () => null
