import { forwardRef } from 'react'
import { guideContent } from '../../guides/guideContent'
import { useGate } from '../../root/GateContext'
import type { Part } from '../../root/usePart'
import { usePart } from '../../root/usePart'
import { Steps } from '../layout/Steps'
import { advise } from './advise'

export const Guide: Part = forwardRef(function Guide(props, ref) {
  const scope = useGate()
  const advice = advise(scope)
  const own = advice && guideContent(scope, advice)
  const guide = usePart(
    'guide',
    'div',
    props,
    { ref },
    {
      className: 'precall-guide',
      // These steps stay: no browser has others.
      'data-final': advice?.hopeless || undefined,
      children: own ? own.body : <Steps steps={advice?.steps} unordered={advice?.unordered} />,
    },
  )
  return own || advice?.steps ? guide : null
})
