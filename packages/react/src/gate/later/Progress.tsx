import { useState } from 'react'
import { useSaid } from './Status'

interface ProgressProps {
  readonly title: string
  readonly watching: string | undefined
}

/** Has each change said that is noticed while a dialog stays open. The title it opens with has the focus, and is read for that. */
export function Progress({ title, watching }: ProgressProps): null {
  const [first] = useState(title)
  const [changed, setChanged] = useState(false)
  if (!changed && title !== first) setChanged(true)
  useSaid(changed ? title : watching)
  return null
}
