import { useEffect } from 'react'
import { screen } from '../screen'
import type { Part } from '../usePart'
import { Card } from './Card'
import { useText } from './useText'

export const Notice: Part = screen('notice', Card, ({ state, trigger }) => {
  const text = useText()
  const notice = state.phase === 'idle' ? state.notice : undefined
  useEffect(() => {
    // The person was on their way to Start Video when the page was loaded again. Unless they are already elsewhere.
    if (notice === 'reloaded' && document.activeElement === document.body) trigger.current?.focus()
  }, [notice, trigger])
  return notice && { title: text[notice].title, lead: text[notice].text }
})
