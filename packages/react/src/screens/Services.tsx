import { useEffect } from 'react'
import { usePrefetch } from '../guides/usePrefetch'
import { guardEscape } from './modal/ownEscape'

/** What a mounted gate does unseen, once its screens are there. */
export function Services(): null {
  usePrefetch()
  useEffect(guardEscape, [])
  return null
}
