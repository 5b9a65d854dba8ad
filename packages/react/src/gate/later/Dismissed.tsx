import { useState } from 'react'
import { screen } from '../screen'
import type { Part } from '../usePart'
import { Card } from './Card'
import { useText } from './useText'

export const Dismissed: Part = screen('dismissed', Card, ({ state: { phase, dismissals } }) => {
  const words = useText().dismissed
  const [seen, setSeen] = useState(0)
  // A new press has seen it too.
  if (phase !== 'idle' && seen !== dismissals) setSeen(dismissals)
  return phase === 'idle' && dismissals > seen && { title: words.title, lead: words.text, onClose: () => setSeen(dismissals) }
})
