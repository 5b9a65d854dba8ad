import type { Guide } from '../guide'

export const guides: readonly Guide[] = []
