import { forwardRef, useContext } from 'react'
import { guideContent } from '../../guides/guideContent'
import { useGate } from '../../root/GateContext'
import type { Part } from '../../root/element/usePart'
import { usePart } from '../../root/element/usePart'
import { ScreenContext, useLanguageHere } from '../layout/ScreenContext'
import { Steps } from '../layout/Steps'
import { useTellOfPart } from '../parts/tellOfPlace'
import { diagnose } from './diagnose'
import { causeTraits } from './causes'
import { WayElsewhere } from './WayElsewhere'

export const Guide: Part = forwardRef(function Guide(props, ref) {
  const scope = useGate()
  const advice = diagnose(scope)
  const own = advice && guideContent(scope, advice)
  // In a dialog whose content is the app's.
  const walk = useContext(ScreenContext) && advice && scope.walk?.content(scope).children
  const guide = usePart(
    'guide',
    'div',
    props,
    { ref },
    {
      className: 'precall precall-guide',
      ...useLanguageHere(),
      // These steps stay: no browser has others.
      'data-final': advice?.hopeless || undefined,
      children: walk
        ? walk
        : own
          ? own.body
          : advice && (
              <>
                {advice.steps && <Steps steps={advice.steps} unordered={advice.unordered} />}
                <WayElsewhere cause={advice.cause} />
              </>
            ),
    },
  )
  const isShown = !!(walk || own || advice?.steps || (advice && causeTraits(advice.cause).link))
  useTellOfPart('Guide', isShown)
  return isShown ? guide : null
})
