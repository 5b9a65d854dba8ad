import type { ReactElement } from 'react'
import { useRef } from 'react'
import { diagnose } from '../recovery/diagnose'
import { guideContent } from '../../guides/guideContent'
import { useGate } from '../../root/GateContext'
import { Card } from './Card'
import { useFreeCorner } from './useFreeCorner'
import { useText } from '../layout/useText'

/** Stands for a dialog that has stepped aside for the help: says what it is about, and leads back to it. */
export function Aside({ title }: { readonly title: string }): ReactElement {
  const scope = useGate()
  const { words, say } = useText()
  const own = useRef<HTMLElement>(null)
  useFreeCorner(own, scope.trigger)
  const advice = diagnose(scope)
  const hasSteps = advice && (advice.steps || guideContent(scope, advice))
  return (
    <Card
      ref={own}
      name="aside"
      bare
      title={title}
      said={title}
      actions={[
        {
          label: say(hasSteps ? words.aside.backToSteps : words.aside.back),
          onPress: () => scope.setAside(false),
          kind: 'secondary',
        },
      ]}
    />
  )
}
