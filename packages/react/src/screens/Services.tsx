import { usePrefetch } from '../guides/usePrefetch'

/** What a mounted gate does unseen, once its screens are there. */
export function Services(): null {
  usePrefetch()
  return null
}
