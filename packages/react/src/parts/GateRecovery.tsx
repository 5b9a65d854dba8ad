'use client'
import { mediaElementFor } from '@precall/core'
import { advise, isForNotice } from '../screens/recovery/advise'
import { GateDialog } from '../root/GateDialog'
import { GateGuide } from './GateGuide'
import { screen } from '../screens/screen'
import { sizeFor } from '../screens/recovery/sizeFor'
import type { Part } from '../root/usePart'

/** The dialog that says what is blocked, and how to fix it. Shown in phase `blocked`. */
export const GateRecovery: Part = screen('recovery', GateDialog, (scope) => {
  const { gate, text, later, browser, browserButton } = scope
  const advice = advise(scope)
  const refused = advice?.cause === 'browser' && browserButton !== 'never' ? advice.devices : undefined
  const button = refused && mediaElementFor(refused, browser)
  return (
    advice &&
    !isForNotice(scope.state, advice.cause) && {
      title: advice.title,
      lead: advice.lead,
      size: sizeFor(advice.cause, button),
      actions: [{ label: advice.cause === 'askable' ? text.askAgain : text.tryAgain, onPress: gate.retry }],
      children: <GateGuide />,
      ...later?.recoveryContent(scope, advice, button),
    }
  )
})
